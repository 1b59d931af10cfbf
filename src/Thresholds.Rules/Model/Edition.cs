using System.Diagnostics.CodeAnalysis;

namespace Thresholds.Rules.Model;

/// <summary>A ruleset with the vocabulary that it was read against, and the hash that identifies both. Immutable.</summary>
public sealed class Edition
{
    // Lets go of the texts once they are hashed.
    private readonly Lazy<string>? hash;

    /// <summary>An edition whose hash is given.</summary>
    public Edition()
    {
    }

    /// <summary>An edition whose hash is worked out when somebody first asks for it: a page of a case does not show it.</summary>
    [SetsRequiredMembers]
    internal Edition(Ruleset ruleset, Vocabulary vocabulary, Func<string> hash)
    {
        Ruleset = ruleset;
        Vocabulary = vocabulary;
        this.hash = new Lazy<string>(hash, LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>The ruleset.</summary>
    public required Ruleset Ruleset { get; init; }

    /// <summary>The vocabulary.</summary>
    public required Vocabulary Vocabulary { get; init; }

    /// <summary>SHA-256 over the ruleset's and the vocabulary's text, in lower-case hexadecimal. Does not depend on line endings.</summary>
    public required string Sha256
    {
        get => field ??= hash!.Value;
        init;
    }
}
