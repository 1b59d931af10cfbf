using System.Collections.Immutable;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules.Engines;

/// <summary>What the document says happens next, of consent, and to weigh.</summary>
internal sealed class GuidanceDetails
{
    public required ImmutableArray<ResponseDue> Responses { get; init; }

    public required ImmutableArray<ConsentRule> Consent { get; init; }

    public required ImmutableArray<Consideration> Considerations { get; init; }

    public static GuidanceDetails Of(CaseReading reading, ImmutableArray<VerifiedContact> contacts, EvaluationPhrases phrases)
    {
        GuidanceBuilder guidance = new(reading, contacts, phrases);
        return new GuidanceDetails
        {
            Responses = guidance.Responses(),
            Consent = guidance.Consent(),
            Considerations = guidance.Considerations(),
        };
    }
}
