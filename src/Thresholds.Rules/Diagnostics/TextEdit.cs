namespace Thresholds.Rules.Diagnostics;

/// <summary>
/// A change of a few letters that mends a mistake and can mean nothing else: the text that stands at a diagnostic's place, and the text that takes
/// its place. Immutable.
/// </summary>
public sealed class TextEdit
{
    /// <summary>Where the old text stands; an opening quotation mark may stand before it.</summary>
    public required SourcePosition Position { get; init; }

    /// <summary>The text that stands there, within one line.</summary>
    public required string Old { get; init; }

    /// <summary>The text that takes its place.</summary>
    public required string New { get; init; }

    /// <summary>The change as a person reads it.</summary>
    public override string ToString() => $"`{Old}` -> `{New}`";
}
