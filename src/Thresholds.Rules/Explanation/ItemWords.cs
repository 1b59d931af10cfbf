using System.Collections.Immutable;

namespace Thresholds.Rules;

/// <summary>The words of an item, changed by nobody once the item is made.</summary>
internal sealed class ItemWords
{
    public string? Lead { get; set; }

    public string Text { get; set; } = string.Empty;

    public bool Strong { get; set; }

    public bool Urgent { get; set; }

    public ImmutableArray<string> Details { get; set; } = [];
}
