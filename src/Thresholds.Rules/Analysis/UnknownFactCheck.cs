using Thresholds.Rules.Diagnostics;

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
            id => Hint(subject, id));

    private static string? Hint(RulesetSubject subject, string id)
    {
        string? kind =
            subject.FindIndicator(id) is not null ? "row"
            : subject.IsJudgement(id) ? "judgement"
            : subject.Vocabulary.FindConcept(id) is not null ? "concept"
            : null;
        return kind is null ? null : $"`{id}` is a {kind}: in a condition its id stands alone, without a value";
    }
}
