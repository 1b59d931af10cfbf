namespace Thresholds.Rules.Model.Guidance;

/// <summary>A document's scale of worry. It belongs to people in a conversation; nothing is computed from it.</summary>
public sealed class WorryScale
{
    /// <summary>The lowest number.</summary>
    public required int From { get; init; }

    /// <summary>The highest number.</summary>
    public required int To { get; init; }

    /// <summary>What the lowest number means.</summary>
    public required string Low { get; init; }

    /// <summary>What the highest number means.</summary>
    public required string High { get; init; }

    /// <summary>Where the document defines it.</summary>
    public required Citation Citation { get; init; }
}
