using NRules;
using NRules.RuleModel;

namespace Thresholds.Rules.NRules;

/// <summary>Builds the session factory that an edition's rules run in.</summary>
internal static class FactoryBuilder
{
    public static ISessionFactory Build(IEnumerable<IRuleDefinition> rules, RuleExpressions expressions)
    {
        RuleCompiler compiler = new() { ExpressionCompiler = new ConditionCompiler(expressions) };
        return compiler.Compile(rules);
    }
}
