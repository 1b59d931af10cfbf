using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules.Model;

/// <summary>An ordered level of need of one edition. Never comparable with another edition's levels.</summary>
public sealed class Level
{
    /// <summary>The stable id, for example <c>statutory</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The number that the document prints, for example 4.</summary>
    public required int Number { get; init; }

    /// <summary>The name that the document prints.</summary>
    public required string Name { get; init; }

    /// <summary>The place in the edition's order, from 0 for the lowest.</summary>
    public required int Rank { get; init; }

    /// <summary>What the document says of the level as a whole; <see langword="null"/> when nothing.</summary>
    public LevelGuidance? Guidance { get; init; }

    /// <summary>Where it is defined.</summary>
    public SourcePosition Position { get; init; } = SourcePosition.None;

    /// <summary>Number and name.</summary>
    public override string ToString() => $"{Number} {Name}";
}
