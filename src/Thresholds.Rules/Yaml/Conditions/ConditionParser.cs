using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads a condition: one name, or a mapping with one key that says the kind.</summary>
internal static class ConditionParser
{
    private const string All = "all";
    private const string Any = "any";
    private const string Not = "not";
    private const string AtLeast = "at-least";

    private static readonly Schema OfItself = Schema.Named("condition", Describe);

    private static readonly Schema List = Schema.List(OfItself, some: true);

    private static readonly MappingShape Keys = new MappingShape("kind of condition", "The kinds of conditions.").With(
        KindSchemas.Kind(All, "Every part holds.", List),
        KindSchemas.Kind(Any, "Some part holds.", List),
        KindSchemas.Kind(Not, "The part is marked against: recorded absent, or compared and found otherwise. Silence is neither.", OfItself),
        KindSchemas.Kind(AtLeast, "So many of several hold.", AtLeastReader.Schema));

    /// <summary>The words that are kinds; any other key is a fact.</summary>
    public static ImmutableArray<string> Kinds { get; } = [.. Keys.Keys.Select(k => k.Name)];

    public static Shape<Condition?> Shape { get; } = new(Parse, OfItself);

    /// <summary>What a count looks like, for conditions of another kind that know it too.</summary>
    public static MappingKey Count { get; } = Keys.Keys[^1];

    /// <summary>The condition as far as it is sound, or null when nothing of it is.</summary>
    public static Condition? Parse(Field field)
    {
        if (field.IsList)
        {
            field.Report(DiagnosticCodes.NotACondition, "a condition", "put the list under `all:` or `any:`");
            return null;
        }

        return field.IsMapping ? OfMapping(field) : OfName(field);
    }

    private static FindingCondition? OfName(Field field) =>
        field.FindingId() is { } id ? new FindingCondition { Id = id, Position = field.Position } : null;

    private static Condition? OfMapping(Field field)
    {
        ImmutableArray<(ScalarNode Key, Field Value)> pairs = field.Pairs();
        if (pairs is not [(var key, var value)])
        {
            string found = pairs.IsEmpty ? "an empty mapping" : $"{pairs.Length} keys: {string.Join(", ", pairs.Select(p => Quoted.Of(p.Key.Value)))}";
            field.Report(
                DiagnosticCodes.NotACondition,
                "a condition with one key",
                found,
                pairs.IsEmpty ? null : "put each into an entry of its own under `all:` or `any:`");
            return null;
        }

        SourcePosition position = key.Position;
        return key.Value switch
        {
            All => Parts(value) is { IsEmpty: false } parts ? new AllCondition { Parts = parts, Position = position } : null,
            Any => Parts(value) is { IsEmpty: false } parts ? new AnyCondition { Parts = parts, Position = position } : null,
            Not => Parse(value) is { } part ? new NotCondition { Part = part, Position = position } : null,
            AtLeast => AtLeastReader.Read(value, position),
            _ => FactConditionReader.Read(key, value),
        };
    }

    private static JsonObject Describe(SchemaDefinitions definitions) => KindSchemas.Write(
        "A condition: the id of a row, a concept or a judgement, or a mapping with one key that says the kind. Any other key is a fact.", Keys, definitions);

    private static ImmutableArray<Condition> Parts(Field field) => [.. field.SomeEntries().Select(Parse).OfType<Condition>()];
}
