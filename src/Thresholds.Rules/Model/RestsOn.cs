namespace Thresholds.Rules.Model;

/// <summary>The national guidance that an edition rests on.</summary>
public sealed class RestsOn
{
    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>What a reader should know about it, for example that it was replaced; <see langword="null"/> when nothing.</summary>
    public string? Note { get; init; }
}
