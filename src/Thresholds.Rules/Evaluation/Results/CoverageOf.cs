namespace Thresholds.Rules;

/// <summary>Coverage of one level or one domain.</summary>
public sealed class CoverageOf
{
    /// <summary>The id of the level or domain.</summary>
    public required string Id { get; init; }

    /// <summary>Its rows.</summary>
    public required int Rows { get; init; }

    /// <summary>Those that were asked about.</summary>
    public required int Asked { get; init; }

    /// <summary>Those that nobody asked about and that could raise the level or add a trigger.</summary>
    public required int UnaskedThatMatter { get; init; }
}
