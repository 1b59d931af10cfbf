using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Model;

/// <summary>What an edition has said about a section of an Act when no trigger of it is reached.</summary>
public sealed class StatutorySection
{
    /// <summary>The section's number: 47 or 17.</summary>
    public required int Number { get; init; }

    /// <summary>The Act, for example Children Act 1989.</summary>
    public required string Act { get; init; }

    /// <summary>What the result says when nothing that the document ties to the section is recorded. Never a reassurance.</summary>
    public required string NoneRecorded { get; init; }

    /// <summary>Levels that the document describes in terms of this section; <see langword="null"/> when it does so for none.</summary>
    public DescribedLevels? Described { get; init; }

    /// <summary>Where it is defined.</summary>
    public SourcePosition Position { get; init; } = SourcePosition.None;
}
