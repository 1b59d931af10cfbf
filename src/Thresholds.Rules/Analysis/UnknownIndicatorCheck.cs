using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Analysis;

/// <summary>Rows, list items and judgements that the edition does not have. An id with a slash is a concept and judged elsewhere.</summary>
internal sealed class UnknownIndicatorCheck : IRulesetCheck
{
    public void Judge(RulesetSubject subject, DiagnosticBag bag)
    {
        UnknownName.Report(
            bag,
            DiagnosticCodes.UnknownIndicator,
            "row, item or judgement",
            subject.References.Findings.Where(f => !f.Id.Contains('/', StringComparison.Ordinal)),
            subject.FindingIds,
            id => Hint(subject, id));
        UnknownName.Report(
            bag,
            DiagnosticCodes.UnknownIndicator,
            "row",
            subject.References.Rows,
            subject.Ruleset.Indicators.Select(i => i.Id),
            id => subject.IsJudgement(id) ? $"`{id}` is a judgement, not a row" : Former(subject, id));
    }

    // Cases keep their former ids; the edition itself speaks of its rows as they are called now.
    private static string? Former(RulesetSubject subject, string id) =>
        subject.Ruleset.Indicators.FirstOrDefault(i => i.Formerly.Contains(id)) is { } row ? $"`{id}` is a former id: the row is `{row.Id}` now" : null;

    // What the author wrote exists, only not as a row: say what it is and how it is written.
    private static string? Hint(RulesetSubject subject, string id)
    {
        if (Former(subject, id) is { } former)
        {
            return former;
        }

        if (subject.Vocabulary.FindFact(id) is not null)
        {
            return $"`{id}` is a fact: compare it, for example `{{ {id}: yes }}`";
        }

        if (subject.OwnRules.Any(r => r.Id == id))
        {
            return $"`{id}` is a rule: conditions read rows, items, judgements, concepts and facts, never rules";
        }

        string ending = "/" + id;
        return subject.Vocabulary.Concepts.FirstOrDefault(c => c.Id.EndsWith(ending, StringComparison.Ordinal)) is { } concept
            ? $"did you mean the concept `{concept.Id}`?"
            : null;
    }
}
