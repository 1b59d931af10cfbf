using Thresholds.Rules.Model;

namespace Thresholds.Rules.Engines;

/// <summary>A way to run an edition. All engines give the same outcomes; the conformance cases hold them to it.</summary>
public interface IThresholdEngine
{
    /// <summary>The name that a command line and a result give, for example <c>reference</c>.</summary>
    string Name { get; }

    /// <summary>Prepares an edition that analysis found sound.</summary>
    /// <param name="edition">The edition.</param>
    /// <returns>A program that may be run by many threads at once.</returns>
    IThresholdProgram Prepare(Edition edition);
}
