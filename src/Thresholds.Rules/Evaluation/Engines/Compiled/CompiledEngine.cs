using Thresholds.Rules.Model;

namespace Thresholds.Rules.Engines;

/// <summary>The engine for use: compiles an edition once and runs cases in the time that their observations take.</summary>
public sealed class CompiledEngine : IThresholdEngine
{
    /// <summary>The name of this engine.</summary>
    public const string EngineName = "compiled";

    /// <inheritdoc/>
    public string Name => EngineName;

    /// <summary>Compiles an edition that analysis found sound.</summary>
    /// <param name="edition">The edition.</param>
    /// <returns>A program that may be run by many threads at once.</returns>
    public static CompiledProgram Compile(Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return new CompiledProgram(edition);
    }

    /// <inheritdoc/>
    IThresholdProgram IThresholdEngine.Prepare(Edition edition) => Compile(edition);
}
