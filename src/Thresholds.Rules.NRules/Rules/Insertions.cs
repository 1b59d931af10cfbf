using System.Linq.Expressions;
using NRules.RuleModel;

namespace Thresholds.Rules.NRules;

/// <summary>What rules insert into a session. Linked: it leaves the session with the case.</summary>
internal static class Insertions
{
    private const string Key = "threshold";

    public static Expression<Action<IContext, ThresholdCase>> OfTrueRule { get; } = (context, @case) => InsertTrueRule(context, @case);

    public static Expression<Action<IContext, ThresholdCase, IEnumerable<TrueRule>>> OfEvaluation { get; } =
        (context, @case, trueRules) => InsertEvaluation(context, @case, trueRules);

    private static void InsertTrueRule(IContext context, ThresholdCase ofCase) =>
        Put(context, new TrueRule(ofCase, (int)context.Rule.Properties[ThresholdRuleProperties.Place]));

    private static void InsertEvaluation(IContext context, ThresholdCase ofCase, IEnumerable<TrueRule> trueRules) =>
        Put(context, ofCase.Conclude([.. trueRules.Select(t => t.Place).Order()]));

    // A host may say that a case was updated: what was inserted for it is then replaced.
    private static void Put(IContext context, object fact)
    {
        if (context.GetLinked(Key) is null)
        {
            context.InsertLinked(Key, fact);
        }
        else
        {
            context.UpdateLinked(Key, fact);
        }
    }
}
