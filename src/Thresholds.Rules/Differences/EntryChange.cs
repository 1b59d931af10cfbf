namespace Thresholds.Rules;

/// <summary>How something in one edition stands to the other.</summary>
public enum EntryChange
{
    /// <summary>The second edition alone has it.</summary>
    Added,

    /// <summary>The first edition alone has it.</summary>
    Removed,

    /// <summary>Both have it, and not alike.</summary>
    Changed,
}
