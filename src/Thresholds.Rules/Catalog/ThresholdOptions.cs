using Thresholds.Rules.Engines;

namespace Thresholds.Rules;

/// <summary>What a catalog offers. Set up once, before the catalog is made; a change afterwards has no effect.</summary>
public sealed class ThresholdOptions
{
    /// <summary>Whether the editions of the package are offered. True unless set otherwise.</summary>
    public bool IncludeEmbedded { get; set; } = true;

    /// <summary>Folders with editions of your own, PARTNERSHIP/EDITION.yaml. An edition here stands before one of the same name in the package.</summary>
    public IList<string> Folders { get; } = [];

    /// <summary>Files with contacts of your own, laid over the printed ones, each with the date on which it was verified.</summary>
    public IList<string> ContactFiles { get; } = [];

    /// <summary>The engines that may be asked for by name.</summary>
    public IList<IThresholdEngine> Engines { get; } = [new ReferenceEngine()];

    /// <summary>The engine that is used when none is asked for.</summary>
    public string DefaultEngine { get; set; } = ReferenceEngine.EngineName;
}
