namespace Thresholds.Rules.Model;

/// <summary>What stands at the top of a ruleset that is only beginning. Immutable.</summary>
public sealed class RulesetHead
{
    /// <summary>The partnership's id: lower-case words joined by hyphens.</summary>
    public required string Id { get; init; }

    /// <summary>The edition.</summary>
    public required string Edition { get; init; }

    /// <summary>The title of the document.</summary>
    public required string Title { get; init; }

    /// <summary>Where the ruleset's schema lies, as seen from the file; <see langword="null"/> for no line about it.</summary>
    public string? Schema { get; init; }
}
