using System.Runtime.CompilerServices;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules.Tests.Building;

/// <summary>Conditions in few words: <c>When.All(When.Marked("child/pregnant"), When.Fact("age", below: "13"))</c>.</summary>
internal static class When
{
    public static FindingCondition Marked(string id, [CallerLineNumber] int line = 0) => new() { Id = id, Position = At(line) };

    public static AllCondition All(params Condition[] parts) => new() { Parts = [.. parts], Position = First(parts) };

    public static AnyCondition Any(params Condition[] parts) => new() { Parts = [.. parts], Position = First(parts) };

    public static NotCondition Not(Condition part) => new() { Part = part, Position = part.Position };

    public static AtLeastCondition AtLeast(int count, params string[] members) =>
        new() { Count = count, Members = [.. members.Select(m => new Reference(m, SourcePosition.None))] };

    public static AtLeastOfClassCondition AtLeastOf(int count, string? level = null, string? domain = null) => new()
    {
        Count = count,
        Level = level is null ? null : new Reference(level, SourcePosition.None),
        Domain = domain is null ? null : new Reference(domain, SourcePosition.None),
    };

    /// <summary>A comparison of a fact; several named arguments stand together.</summary>
    public static FactCondition Fact(
        string fact,
        string? below = null,
        string? atMost = null,
        string? atLeast = null,
        string? above = null,
        string? @is = null,
        string[]? oneOf = null,
        [CallerLineNumber] int line = 0)
    {
        (ComparisonOperator Operator, string[]? Values)[] all =
        [
            (ComparisonOperator.Below, One(below)),
            (ComparisonOperator.AtMost, One(atMost)),
            (ComparisonOperator.AtLeast, One(atLeast)),
            (ComparisonOperator.Above, One(above)),
            (ComparisonOperator.Is, One(@is)),
            (ComparisonOperator.OneOf, oneOf),
        ];
        return new FactCondition
        {
            Fact = fact,
            Comparisons =
            [
                .. all.Where(c => c.Values is not null)
                    .Select(c => new Comparison { Operator = c.Operator, Values = [.. c.Values!], Position = At(line) }),
            ],
            Position = At(line),
        };
    }

    private static string[]? One(string? value) => value is null ? null : [value];

    private static SourcePosition At(int line) => new(RulesetBuilder.File, line, 9);

    private static SourcePosition First(Condition[] parts) => parts.Length == 0 ? SourcePosition.None : parts[0].Position;
}
