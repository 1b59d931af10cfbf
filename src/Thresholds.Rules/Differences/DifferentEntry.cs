using System.Collections.Immutable;

namespace Thresholds.Rules;

/// <summary>Something that one of two editions has alone, or that both have and not alike. At least one of the two places is there. Immutable.</summary>
public sealed class DifferentEntry
{
    /// <summary>What kind of thing it is.</summary>
    public required EntryKind Kind { get; init; }

    /// <summary>As the first edition has it; <see langword="null"/> when the second alone does.</summary>
    public required EntryPlace? First { get; init; }

    /// <summary>As the second edition has it; <see langword="null"/> when the first alone does.</summary>
    public required EntryPlace? Second { get; init; }

    /// <summary>The parts that are not alike, in the order of the format; empty for what one of the two has alone.</summary>
    public required ImmutableArray<ChangedPart> Parts { get; init; }

    /// <summary>How it stands.</summary>
    public EntryChange Change => First is null ? EntryChange.Added : Second is null ? EntryChange.Removed : EntryChange.Changed;
}
