using System.Collections.Immutable;
using Thresholds.Rules.Engines;

namespace Thresholds.Rules;

/// <summary>Which observations carry a rule, without spelling out every set: "any 3 of these 7" stays one line. Immutable.</summary>
public sealed class ObservationPattern
{
    /// <summary>How the parts come together.</summary>
    public required PatternKind Kind { get; init; }

    /// <summary>How many of the parts, for <see cref="PatternKind.AtLeast"/>; 1 for <see cref="PatternKind.Any"/>, all for <see cref="PatternKind.All"/>.</summary>
    public required int Count { get; init; }

    /// <summary>The record of a finding, for one that is; <see langword="null"/> otherwise.</summary>
    public Observation? Observation { get; init; }

    /// <summary>The fact, for one that is; <see langword="null"/> otherwise.</summary>
    public BoundFact? Fact { get; init; }

    /// <summary>The parts; empty for one observation.</summary>
    public ImmutableArray<ObservationPattern> Parts { get; init; } = [];

    internal static ObservationPattern Of(Formula formula, RecordedLeaves recorded)
    {
        if (formula.Kind == FormulaKind.Atom)
        {
            bool isRecord = formula.Number < recorded.Records.Count;
            return new ObservationPattern
            {
                Kind = PatternKind.One,
                Count = 1,
                Observation = isRecord ? recorded.Records[formula.Number] : null,
                Fact = isRecord ? null : recorded.FactAt(formula.Number),
            };
        }

        (PatternKind kind, int count) = formula.Kind switch
        {
            FormulaKind.All => (PatternKind.All, formula.Parts.Length),
            FormulaKind.Any => (PatternKind.Any, 1),
            FormulaKind.AtLeast => (PatternKind.AtLeast, formula.Number),
            _ => (PatternKind.Nothing, 0),
        };
        return new ObservationPattern { Kind = kind, Count = count, Parts = [.. formula.Parts.Select(p => Of(p, recorded))] };
    }
}
