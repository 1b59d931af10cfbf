using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules.Analysis;

/// <summary>Facts that the vocabulary does not have, in comparisons and among the gateways.</summary>
internal sealed class UnknownFactCheck : IRulesetCheck
{
    public void Judge(RulesetSubject subject, DiagnosticBag bag) =>
        UnknownName.Report(
            bag,
            DiagnosticCodes.UnknownFact,
            "fact",
            subject.References.Facts,
            subject.Vocabulary.Facts.Select(f => f.Id),
            r => Hint(subject, r));

    private static string? Hint(RulesetSubject subject, NamedReference reference)
    {
        string id = reference.Id;
        string? kind =
            subject.FindIndicator(id) is not null ? "row"
            : subject.IsJudgement(id) ? "judgement"
            : subject.Vocabulary.FindConcept(id) is not null ? "concept"
            : null;
        return kind is null ? MisspeltKind(subject, reference) : $"`{id}` is a {kind}: in a condition its id stands alone, without a value";
    }

    // A key that is no kind of condition is read as a fact, so a misspelt kind comes out here.
    private static string? MisspeltKind(RulesetSubject subject, NamedReference reference)
    {
        ImmutableArray<string> kinds = subject.Guidance.Any(g => g.Owner == reference.Owner) ? ConditionKinds.OfGuidance : ConditionKinds.OfConditions;
        return NearestName.Of(reference.Id, [.. subject.Vocabulary.Facts.Select(f => f.Id), .. kinds]) is { } nearest && kinds.Contains(nearest)
            ? $"did you mean `{nearest}`?"
            : null;
    }
}
