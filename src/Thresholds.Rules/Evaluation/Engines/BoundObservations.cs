using System.Collections.Immutable;
using Thresholds.Rules.Compilation;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Engines;

/// <summary>
/// Observations that were checked against an edition: every id is known, every value is of its type. What an engine reads. Immutable and
/// thread-safe; it may be run any number of times.
/// </summary>
public sealed class BoundObservations
{
    private readonly Numbering numbering;
    private readonly BoundFinding[] findings;
    private readonly BoundDay[] days;
    private readonly BoundValue[] values;
    private ImmutableArray<Observation>[]? observations;

    internal BoundObservations(
        Numbering numbering,
        Observations source,
        DateOnly asOf,
        BoundFinding[] findings,
        BoundDay[] days,
        BoundValue[] values,
        ImmutableArray<Diagnostic> problems)
    {
        this.numbering = numbering;
        this.findings = findings;
        this.days = days;
        this.values = values;
        Source = source;
        AsOf = asOf;
        Problems = problems;
        Complete = problems.IsEmpty || !problems.Any(p => p.Severity == DiagnosticSeverity.Error);
    }

    /// <summary>The observations as they were given.</summary>
    public Observations Source { get; }

    /// <summary>The date that ages refer to.</summary>
    public DateOnly AsOf { get; }

    /// <summary>Mistakes in the observations. What they stand on was left out.</summary>
    public ImmutableArray<Diagnostic> Problems { get; }

    /// <summary>Whether no observation had to be left out.</summary>
    public bool Complete { get; }

    /// <summary>Whether any finding or fact is recorded.</summary>
    public bool AnythingRecorded => findings.Length > 0 || values.Length > 0;

    /// <summary>The ids that something is recorded about, in the edition's order.</summary>
    public ImmutableArray<string> RecordedIds => [.. findings.Select(f => numbering.FindingId(f.Number))];

    /// <summary>The facts that are recorded, known or not, in the vocabulary's order.</summary>
    public ImmutableArray<BoundFact> Facts => [.. values.Select(v => v.Fact)];

    /// <summary>The numbers that stand for ids.</summary>
    internal Numbering Numbering => numbering;

    /// <summary>What is recorded, by rising number.</summary>
    internal ReadOnlySpan<BoundFinding> Findings => findings;

    /// <summary>When it happened, where that is not the as-of date; by rising number of the finding, then by day.</summary>
    internal ReadOnlySpan<BoundDay> Days => days;

    /// <summary>The facts that are recorded, by rising number.</summary>
    internal ReadOnlySpan<BoundValue> Values => values;

    /// <summary>All that is recorded about an id, oldest first; empty when nothing is.</summary>
    /// <param name="id">A row, concept or judgement.</param>
    public ImmutableArray<Observation> Of(string id)
    {
        int place = PlaceOf(id);
        return place < 0 ? [] : Groups[place];
    }

    /// <summary>The recorded fact, or <see langword="null"/> when it was not asked.</summary>
    /// <param name="fact">The fact's id.</param>
    public BoundFact? FactOf(string fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        foreach (BoundValue value in values)
        {
            if (value.Fact.Fact.Id == fact)
            {
                return value.Fact;
            }
        }

        return null;
    }

    /// <summary>The marks that are recorded about an id itself.</summary>
    /// <param name="id">A row, concept or judgement.</param>
    public Marks MarksOf(string id)
    {
        RecordedFlags flags = FlagsOf(id);
        return MarksLogic.From((flags & RecordedFlags.Present) != 0, (flags & RecordedFlags.Absent) != 0);
    }

    /// <summary>Whether the id was asked about and somebody was unsure.</summary>
    /// <param name="id">A row, concept or judgement.</param>
    public bool IsNotKnown(string id) => (FlagsOf(id) & RecordedFlags.NotKnown) != 0;

    /// <summary>The same facts without any finding.</summary>
    internal BoundObservations FactsAlone() => new(numbering, Source, AsOf, [], [], values, Problems);

    // Two threads may work it out at once; both come to the same.
    private ImmutableArray<Observation>[] Groups
    {
        get
        {
            ImmutableArray<Observation>[]? all = Volatile.Read(ref observations);
            if (all is null)
            {
                all = ObservationGroups.Of(Source, AsOf, numbering, findings);
                Volatile.Write(ref observations, all);
            }

            return all;
        }
    }

    /// <summary>These observations alone.</summary>
    internal BoundObservations Only(ImmutableArray<Observation> records, ImmutableArray<BoundFact> facts)
    {
        BoundObservations part = new ObservationBinder(numbering).Bind(new Observations { Findings = records, AsOf = AsOf }, AsOf);
        return new BoundObservations(numbering, part.Source, AsOf, part.findings, part.days, [.. values.Where(v => facts.Contains(v.Fact))], part.Problems);
    }

    /// <summary>What is recorded about a finding.</summary>
    internal RecordedFlags FlagsAt(int finding) => ObservationGroups.PlaceOf(finding, findings) is var place and >= 0 ? findings[place].Flags : RecordedFlags.None;

    /// <summary>The recorded fact, known or not; null when it was not asked.</summary>
    internal BoundFact? ValueAt(int fact)
    {
        foreach (BoundValue value in values)
        {
            if (value.Number == fact)
            {
                return value.Fact;
            }
        }

        return null;
    }

    /// <summary>All that is recorded about the finding at a place of <see cref="Findings"/>, as <see cref="Of"/> gives it.</summary>
    internal ImmutableArray<Observation> RecordsAt(int place) => Groups[place];

    /// <summary>Whether a row, judgement or concept was asked about, by its number, and somebody was unsure.</summary>
    internal bool IsNotKnown(int finding) =>
        ObservationGroups.PlaceOf(finding, findings) is var place and >= 0 && (findings[place].Flags & RecordedFlags.NotKnown) != 0;

    private RecordedFlags FlagsOf(string id) => PlaceOf(id) is var place and >= 0 ? findings[place].Flags : RecordedFlags.None;

    private int PlaceOf(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return numbering.TryFinding(id, out int number) ? ObservationGroups.PlaceOf(number, findings) : -1;
    }
}
