using Thresholds.Rules.Engines;

namespace Thresholds.Rules.Tests.Semantics;

/// <summary>The engines that every test of the meaning runs, and that must agree. The tests of another engine compile those tests with a list of their own.</summary>
internal static class EnginesUnderTest
{
    public static IEnumerable<IThresholdEngine> All => new ThresholdOptions().Engines;
}
