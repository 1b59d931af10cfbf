using System.Collections.Immutable;
using Thresholds.Rules.Analysis;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules;

/// <summary>
/// What was recorded, bound once to the edition that it was recorded under, and what of it another edition is given: concepts for rows, facts as
/// they are. Ids of rows and judgements mean nothing outside their own edition.
/// </summary>
internal sealed class RecordedCase
{
    private readonly BoundObservations bound;

    public RecordedCase(BoundObservations bound, Edition? edition)
    {
        this.bound = bound;
        Edition = edition;
        string[] ids = [.. bound.RecordedIds.Order(StringComparer.Ordinal)];
        Rows = [.. (edition?.Ruleset.Indicators ?? []).Where(i => ids.Contains(i.Id, StringComparer.Ordinal))];
        Judgements = [.. (edition?.Ruleset.Judgements ?? []).Where(j => ids.Contains(j.Id, StringComparer.Ordinal))];
        Concepts = [.. ids.Where(id => Rows.All(r => r.Id != id) && Judgements.All(j => j.Id != id))];
        Facts = [.. bound.Facts.OrderBy(f => f.Fact.Id, StringComparer.Ordinal)];
    }

    public Edition? Edition { get; }

    /// <summary>The recorded rows, in document order.</summary>
    public ImmutableArray<Indicator> Rows { get; }

    public ImmutableArray<Judgement> Judgements { get; }

    /// <summary>The ids of concepts that were recorded as such, in ordinal order.</summary>
    public ImmutableArray<string> Concepts { get; }

    public ImmutableArray<BoundFact> Facts { get; }

    /// <summary>What was recorded about a row, judgement or concept, in words.</summary>
    public string Said(params IEnumerable<string> ids) =>
        string.Join(", ", ids.SelectMany(id => bound.Of(id)).Select(o => o.Finding).Distinct().Order().Select(f => f.ToWord()));

    /// <summary>The concepts that a row is worked out from, where it is the same as none.</summary>
    public IEnumerable<string> ConceptsInCondition(Indicator row) => row.When is null || !row.SameAs.IsEmpty
        ? []
        : ConditionTree.NamedFindings(row.When).Where(id => Edition?.Vocabulary.FindConcept(id) is not null).Distinct(StringComparer.Ordinal);

    /// <summary>The observations as another edition may read them.</summary>
    /// <param name="edition">The other edition.</param>
    /// <param name="problems">What was wrong with the case and would not be seen again.</param>
    public Observations CarriedTo(Edition edition, ImmutableArray<Diagnostic> problems)
    {
        Fact? age = edition.Vocabulary.Facts.FirstOrDefault(f => f.Type == FactType.Age);
        IEnumerable<(string Id, string Concept)> readings =
            Rows.SelectMany(r => r.SameAs.Select(c => (r.Id, c.Id))).Concat(Concepts.Select(c => (c, c)));
        return new Observations
        {
            Case = bound.Source.Case,
            AsOf = bound.AsOf,
            Problems = problems,
            Findings = [.. readings.Where(r => edition.Vocabulary.FindConcept(r.Concept) is not null).SelectMany(r => bound.Of(r.Id).Select(o => As(o, r.Concept)))],
            Facts = [.. bound.Source.Facts.Where(f => edition.Vocabulary.FindFact(f.Name) is not null || (age is not null && AgeBinder.Reads(f.Name, age)))],
        };
    }

    // A date of recording that was found wrong stays with the edition that the mistake was reported under; it has no part in any evaluation.
    private Observation As(Observation observation, string concept) => new()
    {
        Id = concept,
        Finding = observation.Finding,
        Happened = observation.Happened,
        Recorded = observation.Recorded > bound.AsOf || observation.Recorded < observation.Happened ? null : observation.Recorded,
        By = observation.By,
        Kind = observation.Kind,
        Note = observation.Note,
        Position = observation.Position,
    };
}
