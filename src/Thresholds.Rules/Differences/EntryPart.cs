namespace Thresholds.Rules;

/// <summary>One part of an entry.</summary>
/// <param name="Part">The key of the format.</param>
/// <param name="Shown">As a reader sees it; null for nothing.</param>
/// <param name="Compared">What it means, under names that both editions share; null for nothing.</param>
internal sealed record EntryPart(string Part, string? Shown, string? Compared);
