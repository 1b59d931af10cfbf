using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>Something as one edition has it: its id, its words and its place.</summary>
public sealed class EntryPlace
{
    /// <summary>The id in that edition.</summary>
    public required string Id { get; init; }

    /// <summary>The words: a row's published words, a name, a question, a meaning.</summary>
    public required string Text { get; init; }

    /// <summary>Where the document says it; <see langword="null"/> for what has no place of its own, such as a concept.</summary>
    public Citation? Citation { get; init; }
}
