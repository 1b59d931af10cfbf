using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules;

/// <summary>A fact as it was recorded: a name and a value in text form. The vocabulary's type decides what the text means.</summary>
public sealed class RecordedFact
{
    /// <summary>The text that says "asked, and not known".</summary>
    public const string NotKnown = "not-known";

    /// <summary>The fact's id, or <c>born</c> or <c>unborn</c> beside a fact of type age.</summary>
    public required string Name { get; init; }

    /// <summary>The value in invariant form, or <see cref="NotKnown"/>.</summary>
    public required string Value { get; init; }

    /// <summary>Where it is written.</summary>
    public SourcePosition Position { get; init; } = SourcePosition.None;
}
