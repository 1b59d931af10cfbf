using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.NRules;

/// <summary>The rule that collects what is true of a case, after everything else, and inserts its evaluation.</summary>
internal static class ConclusionRule
{
    private const string TrueRules = "trueRules";

    public static IRuleDefinition For(Edition edition)
    {
        RuleBuilder builder = new();
        builder.Name(RuleNames.ConclusionOf(edition.Ruleset));
        builder.Description("Inserts the evaluation when every threshold rule that is true has fired.");
        builder.Priority(int.MinValue);
        builder.Tags([RuleNames.Tag, edition.Ruleset.Id]);
        RuleDefinitions.AddCase(builder, edition);
        PatternBuilder collected = builder.LeftHandSide().Pattern(typeof(IEnumerable<TrueRule>), TrueRules);
        AggregateBuilder aggregate = collected.Aggregate();
        aggregate.Collect();
        Expression<Func<TrueRule, ThresholdCase, bool>> isOfCase = (trueRule, @case) => trueRule.Case == @case;
        aggregate.Pattern(typeof(TrueRule), "trueRule").Condition(isOfCase);
        builder.RightHandSide().Action(Insertions.OfEvaluation);
        return builder.Build();
    }
}
