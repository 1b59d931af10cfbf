using System.Collections.Immutable;

namespace Thresholds.Rules.Engines;

/// <summary>What else the record says beside the reasons: strengths, what carries no level, what disagrees, and whose reading counts.</summary>
internal sealed class RecordDetails
{
    public required ImmutableArray<Reason> Strengths { get; init; }

    public required ImmutableArray<Reason> WithoutLevel { get; init; }

    public required ImmutableArray<NotCounted> NotCounted { get; init; }

    public required ImmutableArray<Conflict> Conflicts { get; init; }

    public required ImmutableArray<Contradiction> Contradictions { get; init; }

    public required ImmutableArray<InterpretationUsed> Interpretations { get; init; }

    public static RecordDetails Of(CaseReading reading, EngineOutcome outcome, ReasonDetails reasons)
    {
        ReasonBuilder builder = new(reading, outcome);
        ConflictFinder conflicts = new(reading);
        return new RecordDetails
        {
            Strengths = builder.Strengths(),
            WithoutLevel = builder.WithoutLevel(),
            NotCounted = new NotCountedFinder(reading).Find(place => reasons.Used[place] || builder.Used[place]),
            Conflicts = conflicts.Conflicts(),
            Contradictions = conflicts.Contradictions(),
            Interpretations = new InterpretationCollector(reading).Collect(),
        };
    }
}
