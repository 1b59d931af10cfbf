using Thresholds.Rules.Engines;
using Thresholds.Rules.NRules;

namespace Thresholds.Rules.Tests.Semantics;

/// <summary>The engines of the core and this one. Made anew each time: editions made by hand share a hash, and interpretation builds them fast.</summary>
internal static class EnginesUnderTest
{
    public static IEnumerable<IThresholdEngine> All => [new ReferenceEngine(), .. Others];

    public static IEnumerable<IThresholdEngine> Others => [new CompiledEngine(), new NRulesEngine(RuleExpressions.Interpreted)];
}
