using System.Collections.Immutable;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>One edition's side of something that was recorded. Immutable.</summary>
public sealed class SubjectInEdition
{
    /// <summary>The edition.</summary>
    public required Edition Edition { get; init; }

    /// <summary>Whether anything in the edition reads it, be it guidance alone.</summary>
    public required bool IsRead { get; init; }

    /// <summary>Whether the edition's guidance alone reads it, so that it can set no level and reach no trigger.</summary>
    public required bool InGuidanceAlone { get; init; }

    /// <summary>
    /// The rows and rules that speak of it, in document order. Of a fact, those alone that hold and are not listed under something else.
    /// </summary>
    public required ImmutableArray<ComparedRow> Rows { get; init; }
}
