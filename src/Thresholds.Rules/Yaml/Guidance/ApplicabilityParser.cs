using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads <c>applies</c>: a condition whose parts may also ask about the result.</summary>
internal static class ApplicabilityParser
{
    private const string All = "all";
    private const string Any = "any";
    private const string Not = "not";
    private const string Level = "level";
    private const string FromLevel = "level-at-least";
    private const string RowAt = "row-at";
    private const string Trigger = "trigger";
    private const string NotRuledOut = "not-ruled-out";
    private const string Unanswered = "unanswered";

    private static readonly Schema OfItself = Schema.Named("applies", Describe);

    private static readonly Schema List = Schema.List(OfItself, some: true);

    private static readonly MappingShape Keys = new MappingShape("kind of applicability", "The kinds of conditions that may ask about the result.").With(
        KindSchemas.Kind(All, "Every part holds.", List),
        KindSchemas.Kind(Any, "Some part holds.", List),
        KindSchemas.Kind(Not, "The part does not hold.", OfItself),
        KindSchemas.Kind(NotRuledOut, "The part is not marked against: it holds, or nobody said.", OfItself),
        KindSchemas.Kind(Level, "This is the indicated level, or one of these is. The word none stands for no level.", Schema.OneOrMore(ScalarSchemas.Id)),
        KindSchemas.Kind(FromLevel, "The indicated level is this one or a higher one.", ScalarSchemas.Id),
        KindSchemas.Kind(RowAt, "Some row of this level is true, whatever the indicated level.", ScalarSchemas.Id),
        KindSchemas.Kind(Trigger, "This trigger was reached.", ScalarSchemas.Id),
        KindSchemas.Kind(Unanswered, "This fact was not asked or is not known.", ScalarSchemas.Id),
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
            All => Parts(value) is { IsEmpty: false } parts ? new AppliesToAll { Parts = parts, Position = position } : null,
            Any => Parts(value) is { IsEmpty: false } parts ? new AppliesToAny { Parts = parts, Position = position } : null,
            Not => Parse(value) is { } part ? new AppliesNot { Part = part, Position = position } : null,
            NotRuledOut => Parse(value) is { } part ? new AppliesUnlessRuledOut { Part = part, Position = position } : null,
            Level => new AppliesAtLevel { Levels = value.OneOrMore("a level or a list of levels").References(FieldIds.Reference), Position = position },
            FromLevel => value.Reference() is { } level ? new AppliesFromLevel { Level = level, Position = position } : null,
            RowAt => value.Reference() is { } level ? new AppliesToRowAt { Level = level, Position = position } : null,
            Trigger => value.Reference() is { } trigger ? new AppliesOnTrigger { Trigger = trigger, Position = position } : null,
            Unanswered => value.Reference() is { } fact ? new AppliesWhileUnanswered { Fact = fact, Position = position } : null,
            _ => OfCondition(field),
        };
    }

    private static JsonObject Describe(SchemaDefinitions definitions) => KindSchemas.Write(
        "When an entry applies: a condition that may also ask about the result, as a mapping with one key.", Keys, definitions);

    private static ImmutableArray<Applicability> Parts(Field field) => [.. field.SomeEntries().Select(Parse).OfType<Applicability>()];

    private static AppliesWhen? OfCondition(Field field) =>
        ConditionParser.Parse(field) is { } condition ? new AppliesWhen { Condition = condition, Position = condition.Position } : null;
}
