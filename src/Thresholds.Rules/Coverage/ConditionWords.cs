using System.Globalization;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules;

/// <summary>One part of a condition in the words of the format, without what stands inside it.</summary>
internal sealed class ConditionWords : IConditionVisitor<string>
{
    private static readonly ConditionWords Visitor = new();

    public static string Of(Condition condition) => condition.Accept(Visitor);

    public string VisitFinding(FindingCondition condition) => condition.Id;

    public string VisitFact(FactCondition condition) => $"{condition.Fact}: {string.Join(", ", condition.Comparisons.Select(Of))}";

    public string VisitAll(AllCondition condition) => string.Create(CultureInfo.InvariantCulture, $"all of {condition.Parts.Length}");

    public string VisitAny(AnyCondition condition) => string.Create(CultureInfo.InvariantCulture, $"any of {condition.Parts.Length}");

    public string VisitNot(NotCondition condition) => "not";

    public string VisitAtLeast(AtLeastCondition condition) =>
        string.Create(CultureInfo.InvariantCulture, $"at least {condition.Count} of {condition.Members.Length}");

    public string VisitAtLeastOfClass(AtLeastOfClassCondition condition)
    {
        string count = string.Create(CultureInfo.InvariantCulture, $"at least {condition.Count}");
        string level = condition.Level is { } ofLevel ? $" of level {ofLevel}" : string.Empty;
        return condition.Domain is { } ofDomain ? $"{count}{level} of domain {ofDomain}" : $"{count}{level}";
    }

    private static string Of(Comparison comparison) => comparison.Operator == ComparisonOperator.Is
        ? comparison.Values[0]
        : $"{comparison.Operator.ToWord()} {string.Join(" or ", comparison.Values)}";
}
