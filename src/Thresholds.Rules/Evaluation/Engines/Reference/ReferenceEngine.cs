using Thresholds.Rules.Model;

namespace Thresholds.Rules.Engines;

/// <summary>The engine that defines the meaning of the format: it walks the model, slow and obvious, and shares no code with any other.</summary>
public sealed class ReferenceEngine : IThresholdEngine
{
    /// <summary>The name of this engine.</summary>
    public const string EngineName = "reference";

    /// <inheritdoc/>
    public string Name => EngineName;

    /// <inheritdoc/>
    public IThresholdProgram Prepare(Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return new ReferenceProgram(edition);
    }
}
