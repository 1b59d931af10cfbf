namespace Thresholds.Rules;

/// <summary>A part of something that both editions have, and not alike.</summary>
public sealed class ChangedPart
{
    /// <summary>The key of the ruleset format, for example <c>text</c>, <c>level</c> or <c>when</c>.</summary>
    public required string Part { get; init; }

    /// <summary>What the first edition has, in the words of the format; <see langword="null"/> for nothing.</summary>
    public required string? First { get; init; }

    /// <summary>What the second edition has, in the words of the format; <see langword="null"/> for nothing.</summary>
    public required string? Second { get; init; }
}
