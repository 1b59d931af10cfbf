using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Model;

/// <summary>A circumstance with the same meaning across partnerships, named with its subject.</summary>
public sealed class Concept
{
    /// <summary>The stable id: subject, slash, circumstance, for example <c>child/pregnant</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Exactly what it means.</summary>
    public required string Meaning { get; init; }

    /// <summary>The domain of the Assessment Framework triangle.</summary>
    public required string Domain { get; init; }

    /// <summary>The question to ask.</summary>
    public required string Ask { get; init; }

    /// <summary>Whom it is about: the part of the id before the slash.</summary>
    public string Subject => Id.Split('/')[0];

    /// <summary>Where it is defined.</summary>
    public SourcePosition Position { get; init; } = SourcePosition.None;
}
