using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules.Tests.Differential;

/// <summary>An edition in a few lines, for the message of a failing comparison.</summary>
internal sealed class RulesetText : IConditionVisitor<string>
{
    private static readonly RulesetText Words = new();

    public static string Of(Edition edition) => string.Join(
        '\n',
        [
            .. edition.Ruleset.Indicators.Select(Row),
            .. edition.Ruleset.Rules.Select(Rule),
            $"  gateways [{string.Join(' ', edition.Ruleset.Gateways)}]",
        ]);

    public string VisitFinding(FindingCondition condition) => condition.Id;

    public string VisitFact(FactCondition condition) =>
        string.Join(" and ", condition.Comparisons.Select(c => $"{condition.Fact} {c.Operator} {string.Join('|', c.Values)}"));

    public string VisitAll(AllCondition condition) => $"all({string.Join(", ", condition.Parts.Select(p => p.Accept(this)))})";

    public string VisitAny(AnyCondition condition) => $"any({string.Join(", ", condition.Parts.Select(p => p.Accept(this)))})";

    public string VisitNot(NotCondition condition) => $"not({condition.Part.Accept(this)})";

    public string VisitAtLeast(AtLeastCondition condition) => $"{condition.Count} of ({string.Join(' ', condition.Members)})";

    public string VisitAtLeastOfClass(AtLeastOfClassCondition condition) => $"{condition.Count} of level {condition.Level?.Id ?? "-"} domain {condition.Domain?.Id ?? "-"}";

    private static string Row(Indicator row) =>
        $"  {row.Id} domain {row.Domain ?? "-"} level {row.Level?.Id ?? "-"}{(row.Strength ? " strength" : string.Empty)}" +
        $" same-as [{string.Join(' ', row.SameAs)}] provided {row.Provided?.Id ?? "-"} when {row.When?.Accept(Words) ?? "-"}";

    private static string Rule(Rule rule) =>
        $"  rule {rule.Id} level {rule.Level?.Id ?? "-"} triggers [{string.Join(' ', rule.Triggers.Select(t => t.Id))}] when {rule.Condition.Accept(Words)}";
}
