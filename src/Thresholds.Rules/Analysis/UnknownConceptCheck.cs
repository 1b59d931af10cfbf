using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Analysis;

/// <summary>Concepts that the vocabulary does not have: in conditions, where a slash tells a concept, and under <c>same-as</c>.</summary>
internal sealed class UnknownConceptCheck : IRulesetCheck
{
    public void Judge(RulesetSubject subject, DiagnosticBag bag) =>
        UnknownName.Report(
            bag,
            DiagnosticCodes.UnknownConcept,
            "concept",
            [.. subject.References.SameAs, .. subject.References.Findings.Where(f => f.Id.Contains('/', StringComparison.Ordinal))],
            subject.Vocabulary.Concepts.Select(c => c.Id),
            r => Hint(subject, r.Id));

    private static string? Hint(RulesetSubject subject, string id)
    {
        if (subject.FindIndicator(id) is not null)
        {
            return $"`{id}` is a row: a row is the same as a concept, never as another row";
        }

        // The circumstance is right and the subject is wrong or missing.
        string ending = id[id.IndexOf('/', StringComparison.Ordinal)..].TrimStart('/');
        return subject.Vocabulary.Concepts.FirstOrDefault(c => c.Id.EndsWith("/" + ending, StringComparison.Ordinal)) is { } concept
            ? $"did you mean `{concept.Id}`?"
            : null;
    }
}
