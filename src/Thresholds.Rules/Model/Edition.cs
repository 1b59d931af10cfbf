namespace Thresholds.Rules.Model;

/// <summary>A ruleset with the vocabulary that it was read against, and the hash that identifies both. Immutable.</summary>
public sealed class Edition
{
    /// <summary>The ruleset.</summary>
    public required Ruleset Ruleset { get; init; }

    /// <summary>The vocabulary.</summary>
    public required Vocabulary Vocabulary { get; init; }

    /// <summary>SHA-256 over the ruleset's and the vocabulary's text, in lower-case hexadecimal. Does not depend on line endings.</summary>
    public required string Sha256 { get; init; }
}
