using Thresholds.Rules.Engines;
using Thresholds.Rules.NRules;

namespace Thresholds.Rules.Tests.Semantics;

/// <summary>The engines of the core and this one, built anew: small editions are made by hand, and interpretation builds them fast.</summary>
internal static class EnginesUnderTest
{
    public static IEnumerable<IThresholdEngine> All => [.. new ThresholdOptions().Engines, new NRulesEngine(RuleExpressions.Interpreted)];
}
