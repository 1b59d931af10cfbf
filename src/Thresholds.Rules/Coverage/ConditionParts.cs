using System.Globalization;
using Thresholds.Rules.Analysis;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules;

/// <summary>
/// Every part of what makes the rules of an edition count. For a row: the finding itself, the concepts that it is the same as, the judgement that
/// it waits for, and each part of its `when`. For a rule of its own: each part of its `when`. Marks are those of the reference engine.
/// </summary>
internal static class ConditionParts
{
    private const string When = "when";

    public static IEnumerable<ConditionPart> Of(EditionIndex index) =>
        index.Ruleset.Indicators.SelectMany(i => OfIndicator(i, index)).Concat(Enumerable.Range(0, index.Rules.Length).SelectMany(r => OfRule(r, index)));

    private static IEnumerable<ConditionPart> OfIndicator(Indicator row, EditionIndex index)
    {
        yield return Finding(row.Id, "row", row.Id, row.Position);
        foreach (Reference concept in row.SameAs)
        {
            yield return Finding(row.Id, $"same-as {concept.Id}", concept.Id, concept.Position);
        }

        if (row.Provided is { } judgement)
        {
            yield return Finding(row.Id, "provided", judgement.Id, judgement.Position);
        }

        foreach (ConditionPart part in row.When is null ? [] : Inside(row.When, When, row.Id, index.Scopes[row.Id], row.Id))
        {
            yield return part;
        }
    }

    // A row's rule is the row, whose parts stand above.
    private static IEnumerable<ConditionPart> OfRule(int rule, EditionIndex index)
    {
        Rule subject = index.Rules[rule].Rule;
        return subject.Indicator is null ? Inside(subject.Condition, When, subject.Id, index.RuleScopes[rule], null) : [];
    }

    private static ConditionPart Finding(string owner, string path, string finding, SourcePosition position) =>
        new(owner, path, finding, position, marks => marks.OfFinding(finding));

    private static IEnumerable<ConditionPart> Inside(Condition condition, string path, string owner, AgeScope scope, string? self)
    {
        yield return new ConditionPart(owner, path, ConditionWords.Of(condition), condition.Position, marks => marks.Of(condition, scope, self));
        int place = 0;
        foreach (Condition child in ConditionTree.Children(condition))
        {
            foreach (ConditionPart part in Inside(child, Below(path, ++place), owner, scope, self))
            {
                yield return part;
            }
        }

        foreach (Reference member in condition is AtLeastCondition list ? list.Members : [])
        {
            yield return Finding(owner, Below(path, ++place), member.Id, member.Position);
        }
    }

    private static string Below(string path, int place) => string.Create(CultureInfo.InvariantCulture, $"{path}.{place}");
}
