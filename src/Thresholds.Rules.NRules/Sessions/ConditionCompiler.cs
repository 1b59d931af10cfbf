using System.Linq.Expressions;
using NRules.Extensibility;

namespace Thresholds.Rules.NRules;

/// <summary>Compiles conditions as asked for. Actions are interpreted: in the engine's own sessions <see cref="FiredRules"/> stands in for them.</summary>
internal sealed class ConditionCompiler(RuleExpressions expressions) : IExpressionCompiler
{
    public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
        where TDelegate : Delegate =>
        expression.Compile(preferInterpretation: expressions == RuleExpressions.Interpreted || expression.ReturnType == typeof(void));
}
