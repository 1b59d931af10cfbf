using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model.Conditions;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads <c>applies</c>: a condition whose parts may also ask about the result.</summary>
internal static class ApplicabilityParser
{
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

    private static ImmutableArray<Applicability> Parts(Field field) => [.. field.SomeEntries().Select(Parse).OfType<Applicability>()];

    private static AppliesWhen? OfCondition(Field field) =>
        ConditionParser.Parse(field, ConditionKinds.OfGuidance) is { } condition ? new AppliesWhen { Condition = condition, Position = condition.Position } : null;
}
