namespace Thresholds.Rules.Model.Guidance;

/// <summary>What a document says of a level as a whole, in our own words.</summary>
public sealed class LevelGuidance
{
    /// <summary>Whose needs the level describes.</summary>
    public required string Needs { get; init; }

    /// <summary>Which services it names. A service is not a level.</summary>
    public string? Services { get; init; }

    /// <summary>What is likely without help. Never what a response is expected to bring.</summary>
    public string? WithoutHelp { get; init; }

    /// <summary>What the document says is done.</summary>
    public string? Action { get; init; }

    /// <summary>Where the document says it.</summary>
    public required Citation Citation { get; init; }
}
