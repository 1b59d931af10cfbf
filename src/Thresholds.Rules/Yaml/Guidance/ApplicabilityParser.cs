using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model.Conditions;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads <c>applies</c>: a condition whose parts may also ask about the result.</summary>
internal static class ApplicabilityParser
{
    private static readonly Schema OfItself = Schema.Named("applies", Describe);

    private static readonly Schema List = Schema.List(OfItself, some: true);

    private static readonly MappingShape Keys = new MappingShape("kind of applicability", "The kinds of conditions that may ask about the result.").With(
        KindSchemas.Kind(ConditionKinds.All, "Every part holds.", List),
        KindSchemas.Kind(ConditionKinds.Any, "Some part holds.", List),
        KindSchemas.Kind(ConditionKinds.Not, "The part does not hold.", OfItself),
        KindSchemas.Kind(ConditionKinds.NotRuledOut, "The part is not marked against: it holds, or nobody said.", OfItself),
        KindSchemas.Kind(ConditionKinds.Level, "This is the indicated level, or one of these is. The word none stands for no level.", Schema.OneOrMore(ScalarSchemas.Id)),
        KindSchemas.Kind(ConditionKinds.FromLevel, "The indicated level is this one or a higher one.", ScalarSchemas.Id),
        KindSchemas.Kind(ConditionKinds.RowAt, "Some row of this level is true, whatever the indicated level.", ScalarSchemas.Id),
        KindSchemas.Kind(ConditionKinds.Trigger, "This trigger was reached.", ScalarSchemas.Id),
        KindSchemas.Kind(ConditionKinds.Unanswered, "This fact was not asked or is not known.", ScalarSchemas.Id),
        ConditionParser.Count);

    public static Shape<Applicability?> Shape { get; } = new(Parse, OfItself);

    /// <summary>What applies, as far as it is sound, or null when nothing of it is.</summary>
    public static Applicability? Parse(Field field)
    {
        if (!field.IsGiven)
        {
            return null;
        }

        if (!field.IsMapping)
        {
            return OfCondition(field);
        }

        ImmutableArray<(ScalarNode Key, Field Value)> pairs = field.Pairs();
        if (pairs is not [(var key, var value)])
        {
            return OfCondition(field);
        }

        SourcePosition position = key.Position;
        return key.Value switch
        {
            ConditionKinds.All => Parts(value) is { IsEmpty: false } parts ? new AppliesToAll { Parts = parts, Position = position } : null,
            ConditionKinds.Any => Parts(value) is { IsEmpty: false } parts ? new AppliesToAny { Parts = parts, Position = position } : null,
            ConditionKinds.Not => Parse(value) is { } part ? new AppliesNot { Part = part, Position = position } : null,
            ConditionKinds.NotRuledOut => Parse(value) is { } part ? new AppliesUnlessRuledOut { Part = part, Position = position } : null,
            ConditionKinds.Level => new AppliesAtLevel { Levels = value.OneOrMore("a level or a list of levels").References(FieldIds.Reference), Position = position },
            ConditionKinds.FromLevel => value.Reference() is { } level ? new AppliesFromLevel { Level = level, Position = position } : null,
            ConditionKinds.RowAt => value.Reference() is { } level ? new AppliesToRowAt { Level = level, Position = position } : null,
            ConditionKinds.Trigger => value.Reference() is { } trigger ? new AppliesOnTrigger { Trigger = trigger, Position = position } : null,
            ConditionKinds.Unanswered => value.Reference() is { } fact ? new AppliesWhileUnanswered { Fact = fact, Position = position } : null,
            _ => OfCondition(field),
        };
    }

    private static JsonObject Describe(SchemaDefinitions definitions) => KindSchemas.Write(
        "When an entry applies: a condition that may also ask about the result, as a mapping with one key.", Keys, definitions);

    private static ImmutableArray<Applicability> Parts(Field field) => [.. field.SomeEntries().Select(Parse).OfType<Applicability>()];

    private static AppliesWhen? OfCondition(Field field) =>
        ConditionParser.Parse(field, ConditionKinds.OfGuidance) is { } condition ? new AppliesWhen { Condition = condition, Position = condition.Position } : null;
}
