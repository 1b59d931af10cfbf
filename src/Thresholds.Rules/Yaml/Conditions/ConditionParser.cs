using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads a condition: one name, or a mapping with one key that says the kind.</summary>
internal static class ConditionParser
{
    private static readonly Schema OfItself = Schema.Named("condition", Describe);

    private static readonly Schema List = Schema.List(OfItself, some: true);

    private static readonly MappingShape Keys = new MappingShape("kind of condition", "The kinds of conditions.").With(
        KindSchemas.Kind(ConditionKinds.All, "Every part holds.", List),
        KindSchemas.Kind(ConditionKinds.Any, "Some part holds.", List),
        KindSchemas.Kind(ConditionKinds.Not, "The part is marked against: recorded absent, or compared and found otherwise. Silence is neither.", OfItself),
        KindSchemas.Kind(ConditionKinds.AtLeast, "So many of several hold.", AtLeastReader.Schema));

    public static Shape<Condition?> Shape { get; } = new(f => Parse(f), OfItself);

    /// <summary>What a count looks like, for conditions of another kind that know it too.</summary>
    public static MappingKey Count { get; } = Keys.Keys[^1];

    /// <summary>The condition as far as it is sound, or null when nothing of it is.</summary>
    /// <param name="field">The condition.</param>
    /// <param name="kinds">The kinds that a misspelt key may have meant; those of conditions when nobody says.</param>
    public static Condition? Parse(Field field, ImmutableArray<string>? kinds = null)
    {
        if (field.IsList)
        {
            field.Report(DiagnosticCodes.NotACondition, "a condition", "put the list under `all:` or `any:`");
            return null;
        }

        return field.IsMapping ? OfMapping(field, kinds ?? ConditionKinds.OfConditions) : OfName(field);
    }

    private static FindingCondition? OfName(Field field) =>
        field.FindingId() is { } id ? new FindingCondition { Id = id, Position = field.Position } : null;

    private static Condition? OfMapping(Field field, ImmutableArray<string> kinds)
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
            ConditionKinds.All => Parts(value) is { IsEmpty: false } parts ? new AllCondition { Parts = parts, Position = position } : null,
            ConditionKinds.Any => Parts(value) is { IsEmpty: false } parts ? new AnyCondition { Parts = parts, Position = position } : null,
            ConditionKinds.Not => Parse(value) is { } part ? new NotCondition { Part = part, Position = position } : null,
            ConditionKinds.AtLeast => AtLeastReader.Read(value, position),
            _ => FactConditionReader.Read(key, value, kinds),
        };
    }

    private static JsonObject Describe(SchemaDefinitions definitions) => KindSchemas.Write(
        "A condition: the id of a row, a concept or a judgement, or a mapping with one key that says the kind. Any other key is a fact.", Keys, definitions);

    private static ImmutableArray<Condition> Parts(Field field) => [.. field.SomeEntries().Select(f => Parse(f)).OfType<Condition>()];
}
