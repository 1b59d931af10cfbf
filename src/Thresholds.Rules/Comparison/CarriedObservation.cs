using System.Collections.Immutable;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>A recorded row of one edition that another edition reads through a concept: recorded as row X, read as concept c, row Y. Immutable.</summary>
public sealed class CarriedObservation
{
    /// <summary>The row as it was recorded, of the edition that the case was recorded under.</summary>
    public required Indicator Row { get; init; }

    /// <summary>What was recorded about it, in the words of the case.</summary>
    public required string Recorded { get; init; }

    /// <summary>The concept that it is the same as, and that it was read as.</summary>
    public required Concept Concept { get; init; }

    /// <summary>The rows and rules of the other edition that read the concept, whether or not they hold. Empty when its guidance alone does.</summary>
    public required ImmutableArray<ComparedRow> Rows { get; init; }
}
