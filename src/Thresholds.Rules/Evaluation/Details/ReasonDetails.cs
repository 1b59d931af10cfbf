using System.Collections.Immutable;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Engines;

/// <summary>The true rules with their grounds, and what follows from them.</summary>
internal sealed class ReasonDetails
{
    public required ImmutableArray<Reason> Because { get; init; }

    public required SectionResult Section47 { get; init; }

    public required SectionResult Section17 { get; init; }

    public required ImmutableArray<DomainResult> Domains { get; init; }

    public static ReasonDetails Of(CaseReading reading, EngineOutcome outcome, EvaluationPhrases phrases)
    {
        SectionBuilder sections = new(reading.Index, outcome, phrases);
        ImmutableArray<Reason> because = new ReasonBuilder(reading, outcome).Because();
        return new ReasonDetails
        {
            Because = because,
            Section47 = sections.Of(47),
            Section17 = sections.Of(17),
            Domains = [.. reading.Index.Ruleset.Domains.Select(d => new DomainResult { Domain = d, Level = HighestIn(d, because) })],
        };
    }

    private static Level? HighestIn(Domain domain, ImmutableArray<Reason> because)
    {
        foreach (Reason reason in because)
        {
            if (reason.Level is not null && reason.Indicator?.Domain == domain.Id)
            {
                return reason.Level;
            }
        }

        return null;
    }
}
