using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads a comparison of a fact: <c>age: { below: 13 }</c>, or <c>looked-after: yes</c>, which is short for <c>is</c>.</summary>
internal static class FactConditionReader
{
    private static readonly WordTable<ComparisonOperator> Operators = Words.ComparisonOperators;

    /// <summary>What stands behind the name of a fact: a value, or comparisons.</summary>
    public static Schema Schema { get; } = Schema.Named("comparison", d => new JsonObject
    {
        ["description"] = "A value that the fact is, or comparisons that all hold.",
        ["anyOf"] = new JsonArray(ScalarSchemas.Text.Write(d), new JsonObject
        {
            ["type"] = "object",
            ["properties"] = Comparators(d),
            ["minProperties"] = 1,
            ["additionalProperties"] = false,
        }),
    });

    public static FactCondition? Read(ScalarNode key, Field field)
    {
        Field name = field.OfKey(key);
        if (field.IsList)
        {
            ReportList(key, field);
            return null;
        }

        string? fact = name.Id();
        ImmutableArray<Comparison> comparisons = field.IsMapping ? Comparisons(field) : Short(field);
        return fact is null || comparisons.IsEmpty ? null : new FactCondition { Fact = fact, Comparisons = comparisons, Position = key.Position };
    }

    private static ImmutableArray<Comparison> Short(Field field) =>
        field.Scalar("a value or comparisons") is { } scalar ? [Compare(ComparisonOperator.Is, [FactValues.Of(scalar)], field.Position)] : [];

    private static ImmutableArray<Comparison> Comparisons(Field field)
    {
        ImmutableArray<Comparison>.Builder comparisons = ImmutableArray.CreateBuilder<Comparison>();
        ImmutableArray<(ScalarNode Key, Field Value)> pairs = field.Pairs();
        if (pairs.IsEmpty)
        {
            field.Report(DiagnosticCodes.BadComparison, "a comparison", "an empty mapping", $"one of {Quoted.Choice(Operators.All)}");
        }

        foreach ((ScalarNode key, Field value) in pairs)
        {
            if (Operators.Find(key.Value) is not { } comparison)
            {
                field.OfKey(key).Report(DiagnosticCodes.BadComparison, Quoted.Choice(Operators.All), NearestName.Help(key.Value, Operators.All));
                continue;
            }

            ImmutableArray<string> values = Values(comparison, value);
            if (!values.IsEmpty)
            {
                comparisons.Add(Compare(comparison, values, key.Position));
            }
        }

        return comparisons.ToImmutable();
    }

    private static JsonObject Comparators(SchemaDefinitions definitions)
    {
        JsonObject properties = [];
        foreach (string word in Operators.All)
        {
            bool isList = Operators.Find(word) == ComparisonOperator.OneOf;
            JsonObject value = (isList ? Schema.List(ScalarSchemas.Text, some: true) : ScalarSchemas.Text).Write(definitions);
            value["description"] = isList ? "The value is one of these." : $"The value is {word.Replace('-', ' ').Replace("is", "exactly", StringComparison.Ordinal)} this.";
            properties[word] = value;
        }

        return properties;
    }

    private static ImmutableArray<string> Values(ComparisonOperator comparison, Field field)
    {
        bool wantsList = comparison == ComparisonOperator.OneOf;
        if (field.IsMapping || field.IsList != wantsList)
        {
            ReportValue(wantsList, field);
            return [];
        }

        ImmutableArray<Field> fields = wantsList ? field.SomeEntries() : [field];
        return [.. fields.Select(f => f.Scalar("a value")).OfType<ScalarNode>().Select(FactValues.Of)];
    }

    private static void ReportValue(bool wantsList, Field field)
    {
        if (field.IsMapping || field.IsList || field.Scalar("a list of values") is not null)
        {
            field.Report(
                DiagnosticCodes.BadComparison, wantsList ? "a list of values" : "one value", field.IsList ? "use `one-of` for several values" : null);
        }
    }

    // A list of names stands under `all` or `any`; a key near one of them is a slip of the hand, another is a fact.
    private static void ReportList(ScalarNode key, Field field)
    {
        bool names = !field.Entries().All(e => e.IsNumber);
        if (names && NearestName.Help(key.Value, ConditionParser.Kinds) is { } help)
        {
            field.OfKey(key).Report(DiagnosticCodes.NotACondition, Quoted.Choice(ConditionParser.Kinds), help);
        }
        else
        {
            field.Report(DiagnosticCodes.BadComparison, "a value or comparisons", "use `one-of` for several values");
        }
    }

    private static Comparison Compare(ComparisonOperator comparison, ImmutableArray<string> values, SourcePosition position) =>
        new() { Operator = comparison, Values = values, Position = position };
}
