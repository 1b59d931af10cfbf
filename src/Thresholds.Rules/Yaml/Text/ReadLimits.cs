namespace Thresholds.Rules.Yaml;

/// <summary>How much a file may hold. The YAML parser itself knows no limits.</summary>
internal sealed record ReadLimits
{
    public static ReadLimits Default { get; } = new();

    /// <summary>Bytes in a file.</summary>
    public int Bytes { get; init; } = 8 * 1024 * 1024;

    /// <summary>Mappings and lists inside each other.</summary>
    public int Depth { get; init; } = 32;

    /// <summary>Values, keys, and starts and ends of mappings and lists, over all documents of a file.</summary>
    public int Events { get; init; } = 250_000;

    /// <summary>Documents of a YAML stream.</summary>
    public int Documents { get; init; } = 50_000;

    /// <summary>Broken documents of a YAML stream after which reading starts again; each start costs the rest of the file.</summary>
    public int Restarts { get; init; } = 100;
}
