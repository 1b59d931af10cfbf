using System.Collections.Immutable;

namespace Thresholds.ConsoleHost.Ask;

/// <summary>One thing to ask, before anybody decides how it is put.</summary>
internal sealed record AskPrompt(string Title)
{
    /// <summary>What helps to answer: which row needs it, and where it could lead.</summary>
    public ImmutableArray<string> Details { get; init; } = [];

    /// <summary>The words that can be answered.</summary>
    public ImmutableArray<AskChoice> Choices { get; init; } = [];

    /// <summary>What may be typed beside the choices; null when nothing may.</summary>
    public string? Typed { get; init; }

    /// <summary>Whether an empty answer means that nothing is stated.</summary>
    public bool MayBeEmpty { get; init; }

    /// <summary>Whether the choices are too many to print each time.</summary>
    public bool IsLong { get; init; }
}
