using System.Collections.Immutable;
using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.NRules;

/// <summary>Makes an NRules rule of each rule of an edition. The higher a level, the higher the priority; what fires does not depend on it.</summary>
internal sealed class RuleDefinitions(Edition edition, CaseLayout layout, ModelReader model)
{
    private readonly ConditionExpressions conditions = new(layout, model);

    public ImmutableArray<IRuleDefinition> All() => [.. edition.Ruleset.Rules.Select(Make)];

    /// <summary>Adds the pattern that every rule begins with: a case under this edition.</summary>
    public static void AddCase(RuleBuilder builder, Edition edition) => PatternOf(builder, edition);

    private IRuleDefinition Make(Rule rule, int place)
    {
        Ruleset ruleset = edition.Ruleset;
        RuleBuilder builder = new();
        builder.Name(RuleNames.Of(ruleset, rule.Id));
        builder.Description(rule.Text);
        builder.Priority(1 + (ruleset.FindLevel(rule.Level?.Id)?.Rank ?? -1));
        builder.Tags(RuleNames.TagsOf(ruleset, rule));
        builder.Properties(PropertiesOf(rule, place));
        PatternOf(builder, edition).Condition(Expression.Lambda<Func<ThresholdCase, bool>>(conditions.OfRule(place).For, ConditionExpressions.Case));
        builder.RightHandSide().Action(Insertions.OfTrueRule);
        return builder.Build();
    }

    private static PatternBuilder PatternOf(RuleBuilder builder, Edition edition)
    {
        PatternBuilder pattern = builder.LeftHandSide().Pattern(typeof(ThresholdCase), ConditionExpressions.Case.Name);
        string sha256 = edition.Sha256;
        MethodCallExpression isUnder = Expression.Call(
            ConditionExpressions.Case,
            nameof(ThresholdCase.IsUnder),
            typeArguments: null,
            Expression.Constant(sha256));
        pattern.Condition(Expression.Lambda<Func<ThresholdCase, bool>>(isUnder, ConditionExpressions.Case));
        return pattern;
    }

    private IEnumerable<RuleProperty> PropertiesOf(Rule rule, int place)
    {
        (string Name, object? Value)[] all =
        [
            (ThresholdRuleProperties.Ruleset, edition.Ruleset.ToString()),
            (ThresholdRuleProperties.Sha256, edition.Sha256),
            (ThresholdRuleProperties.Id, rule.Id),
            (ThresholdRuleProperties.Place, place),
            (ThresholdRuleProperties.Citation, rule.Citation.Text),
            (ThresholdRuleProperties.Level, rule.Level?.Id),
            (ThresholdRuleProperties.Triggers, rule.Triggers.IsEmpty ? null : string.Join(',', rule.Triggers.Select(t => t.Id))),
            (ThresholdRuleProperties.Basis, RuleNames.Of(rule.Basis)),
            (ThresholdRuleProperties.Reason, rule.Reason),
            (ThresholdRuleProperties.Indicator, rule.Indicator),
        ];
        return all.Where(p => p.Value is not null).Select(p => new RuleProperty(p.Name, p.Value!));
    }
}
