using Thresholds.Rules.Engines;

namespace Thresholds.Rules.Tests.Semantics;

/// <summary>
/// The engines that every test of the meaning runs, and that must agree. The tests of an engine in another package compile those tests with a list of
/// their own.
/// </summary>
internal static class EnginesUnderTest
{
    public static IEnumerable<IThresholdEngine> All => [new ReferenceEngine(), .. Others];

    /// <summary>Those that are held to the reference. A new one is a line here. Made anew each time: editions made by hand share a hash.</summary>
    public static IEnumerable<IThresholdEngine> Others => [new CompiledEngine()];
}
