using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules.Model;

/// <summary>The facts and concepts that editions share. Immutable.</summary>
public sealed class Vocabulary
{
    /// <summary>A vocabulary without facts and concepts.</summary>
    public static Vocabulary Empty { get; } = new() { Id = "empty" };

    /// <summary>The vocabulary's id.</summary>
    public required string Id { get; init; }

    /// <summary>The facts, in the order of the file.</summary>
    public ImmutableArray<Fact> Facts { get; init; } = [];

    /// <summary>The concepts, in the order of the file.</summary>
    public ImmutableArray<Concept> Concepts { get; init; } = [];

    /// <summary>Where it is defined.</summary>
    public SourcePosition Position { get; init; } = SourcePosition.None;

    /// <summary>The fact with this id, or <see langword="null"/>.</summary>
    /// <param name="id">The fact's id.</param>
    public Fact? FindFact(string id) => Facts.FirstOrDefault(f => f.Id == id);

    /// <summary>The concept with this id, or <see langword="null"/>.</summary>
    /// <param name="id">The concept's id.</param>
    public Concept? FindConcept(string id) => Concepts.FirstOrDefault(c => c.Id == id);
}
