namespace Thresholds.Rules.Yaml;

/// <summary>A part of a text that is to be changed in place: where its characters begin and end, comments and blank lines around it left out.</summary>
internal sealed class LocatedNode
{
    public required int Start { get; init; }

    /// <summary>Behind its last character.</summary>
    public int End { get; set; }

    /// <summary>The text of a single value; null for a list or a mapping.</summary>
    public string? Value { get; init; }

    /// <summary>Whether it stands in brackets or braces.</summary>
    public bool IsFlow { get; init; }

    public List<LocatedNode> Items { get; } = [];

    public List<(LocatedNode Key, LocatedNode Value)> Entries { get; } = [];

    public LocatedNode? this[string key] => Entries.Find(e => e.Key.Value == key).Value;
}
