using System.Collections.Frozen;
using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Engines;

/// <summary>Observations that were checked against an edition: every id is known, every value is of its type. What an engine reads.</summary>
public sealed class BoundObservations
{
    private readonly FrozenDictionary<string, ImmutableArray<Observation>> findings;
    private readonly FrozenDictionary<string, BoundFact> facts;

    internal BoundObservations(
        Observations source,
        DateOnly asOf,
        IEnumerable<KeyValuePair<string, ImmutableArray<Observation>>> findings,
        IEnumerable<KeyValuePair<string, BoundFact>> facts,
        ImmutableArray<Diagnostic> problems)
    {
        Source = source;
        AsOf = asOf;
        this.findings = findings.ToFrozenDictionary(StringComparer.Ordinal);
        this.facts = facts.ToFrozenDictionary(StringComparer.Ordinal);
        Problems = problems;
    }

    /// <summary>The observations as they were given.</summary>
    public Observations Source { get; }

    /// <summary>The date that ages refer to.</summary>
    public DateOnly AsOf { get; }

    /// <summary>Mistakes in the observations. What they stand on was left out.</summary>
    public ImmutableArray<Diagnostic> Problems { get; }

    /// <summary>Whether no observation had to be left out.</summary>
    public bool Complete => !Problems.Any(p => p.Severity == DiagnosticSeverity.Error);

    /// <summary>Whether any finding or fact is recorded.</summary>
    public bool AnythingRecorded => findings.Count > 0 || facts.Count > 0;

    /// <summary>The ids that something is recorded about.</summary>
    public ImmutableArray<string> RecordedIds => findings.Keys;

    /// <summary>The facts that are recorded, known or not.</summary>
    public ImmutableArray<BoundFact> Facts => facts.Values;

    /// <summary>The same facts without any finding.</summary>
    internal BoundObservations FactsAlone() => new(Source, AsOf, [], facts, Problems);

    /// <summary>All that is recorded about an id, oldest first; empty when nothing is.</summary>
    /// <param name="id">A row, concept or judgement.</param>
    public ImmutableArray<Observation> Of(string id) => findings.GetValueOrDefault(id, []);

    /// <summary>The recorded fact, or <see langword="null"/> when it was not asked.</summary>
    /// <param name="fact">The fact's id.</param>
    public BoundFact? FactOf(string fact) => facts.GetValueOrDefault(fact);

    /// <summary>The marks that are recorded about an id itself.</summary>
    /// <param name="id">A row, concept or judgement.</param>
    public Marks MarksOf(string id)
    {
        Marks marks = Marks.None;
        foreach (Observation observation in Of(id))
        {
            marks |= observation.Finding switch
            {
                Finding.Present => Marks.For,
                Finding.Absent => Marks.Against,
                _ => Marks.None,
            };
        }

        return marks;
    }

    /// <summary>Whether the id was asked about and somebody was unsure.</summary>
    /// <param name="id">A row, concept or judgement.</param>
    public bool IsNotKnown(string id) => Of(id).Any(o => o.Finding == Finding.NotKnown);
}
