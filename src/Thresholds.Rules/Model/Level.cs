using System.Globalization;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules.Model;

/// <summary>An ordered level of need of one edition. Never comparable with another edition's levels.</summary>
public sealed class Level
{
    /// <summary>What most documents call it.</summary>
    public const string CommonWord = "level";

    /// <summary>The stable id, for example <c>statutory</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The number that the document prints, for example 4. Where it calls its levels by another word, the place in their order.</summary>
    public required int Number { get; init; }

    /// <summary>The name that the document prints.</summary>
    public required string Name { get; init; }

    /// <summary>The place in the edition's order, from 0 for the lowest.</summary>
    public required int Rank { get; init; }

    /// <summary>What the document calls it: a level, or for example a stage, which is then named and not numbered.</summary>
    public string Word { get; init; } = CommonWord;

    /// <summary>What a reader should know: for example that the document gives no criteria for it.</summary>
    public string? Note { get; init; }

    /// <summary>What the document says of the level as a whole; <see langword="null"/> when nothing.</summary>
    public LevelGuidance? Guidance { get; init; }

    /// <summary>Where it is defined.</summary>
    public SourcePosition Position { get; init; } = SourcePosition.None;

    /// <summary>Whether the document numbers it.</summary>
    public bool IsNumbered => Word == CommonWord;

    /// <summary>How a sentence or a citation names it: <c>level 4</c>, <c>stage Getting Help</c>.</summary>
    public string Place => IsNumbered ? string.Create(CultureInfo.InvariantCulture, $"level {Number}") : $"{Word} {Name}";

    /// <summary>Number and name.</summary>
    public override string ToString() => IsNumbered ? string.Create(CultureInfo.InvariantCulture, $"{Number} {Name}") : Name;
}
