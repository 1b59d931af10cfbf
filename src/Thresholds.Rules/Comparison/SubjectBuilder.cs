using System.Collections.Immutable;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>
/// Lays row against row: for each concept in play the rows of every edition that read it, then rows that are the same as no concept, facts, and
/// whatever else holds, so that no reason of any edition is left out.
/// </summary>
internal sealed class SubjectBuilder(RecordedCase recorded, ImmutableArray<EditionSide> sides)
{
    private readonly Dictionary<EditionSide, HashSet<string>> listed = sides.ToDictionary(s => s, _ => new HashSet<string>(StringComparer.Ordinal));

    public ImmutableArray<ComparedSubject> Build()
    {
        IEnumerable<string> concepts = recorded.Concepts.Concat(recorded.Rows.SelectMany(r => r.SameAs).Select(c => c.Id)).Distinct(StringComparer.Ordinal);
        List<ComparedSubject> subjects =
        [
            .. concepts.Order(StringComparer.Ordinal).Select(OfConcept),
            .. recorded.Rows.Where(r => r.SameAs.IsEmpty).Select(OfRow),
        ];

        // One after the other: a row is listed under the first thing that it speaks of, and the last subject takes what is left.
        subjects.AddRange(recorded.Facts.Where(f => f.IsKnown).Select(OfFact).Where(s => s.Editions.Any(e => !e.Rows.IsEmpty)));
        ComparedSubject further = Further();
        return further.Editions.All(e => e.Rows.IsEmpty) ? [.. subjects] : [.. subjects, further];
    }

    private ComparedSubject OfConcept(string id)
    {
        Indicator[] rows = [.. recorded.Rows.Where(r => r.SameAs.Any(c => c.Id == id))];
        bool isRecorded = recorded.Concepts.Contains(id);
        return new ComparedSubject
        {
            Kind = ObservedKind.Concept,
            Id = id,
            Text = sides.Select(s => s.Evaluation.Edition).Append(recorded.Edition).Select(e => e?.Vocabulary.FindConcept(id)?.Meaning).FirstOrDefault(m => m is not null) ?? string.Empty,
            Recorded = recorded.Said(rows.Select(r => r.Id).Append(id)),
            Editions = [.. sides.Select(s => InEdition(s, s.Readers.ReadConcept(id), Rows(s), s.Readers.InGuidanceAlone(id)))],
        };

        // In the edition that a row was recorded under, the row stands for itself: its concept says nothing of the rows beside it.
        IEnumerable<ComparedRow> Rows(EditionSide side) => side.IsOwn
            ? rows.Select(r => side.Shown(r, RowRelation.Recorded)).Concat(isRecorded ? side.RowsOfConcept(id) : []).DistinctBy(r => (r.IsRule, r.Id))
            : side.RowsOfConcept(id);
    }

    private ComparedSubject OfRow(Indicator row) => new()
    {
        Kind = ObservedKind.Row,
        Id = row.Id,
        Text = row.Text,
        Recorded = recorded.Said(row.Id),
        Editions = [.. sides.Select(s => InEdition(s, s.IsOwn, s.IsOwn ? [s.Shown(row, RowRelation.Recorded)] : []))],
    };

    private ComparedSubject OfFact(BoundFact fact) => new()
    {
        Kind = ObservedKind.Fact,
        Id = fact.Fact.Id,
        Text = fact.Fact.Ask,
        Recorded = fact.Text,
        Editions = [.. sides.Select(s => InEdition(s, s.Readers.ReadFact(fact.Fact.Id), s.RowsOfFact(fact.Fact.Id).Where(r => r.Holds && !listed[s].Contains(r.Id)), s.Readers.InGuidanceAlone(fact.Fact.Id)))],
    };

    private ComparedSubject Further() => new()
    {
        Kind = ObservedKind.Further,
        Id = null,
        Text = new ComparisonPhrases(sides[0].Evaluation.Phrasebook).Further,
        Recorded = null,
        Editions = [.. sides.Select(s => InEdition(s, isRead: true, FurtherRows(s)))],
    };

    private IEnumerable<ComparedRow> FurtherRows(EditionSide side) => side.Evaluation.Because
        .Where(r => !listed[side].Contains(r.Indicator?.Id ?? r.Rule.Id))
        .DistinctBy(r => r.Indicator?.Id ?? r.Rule.Id)
        .Select(r => r.Indicator is { } row ? side.Shown(row, RowRelation.Further) : side.Shown(r.Rule, RowRelation.Further));

    private SubjectInEdition InEdition(EditionSide side, bool isRead, IEnumerable<ComparedRow> rows, bool inGuidanceAlone = false)
    {
        ImmutableArray<ComparedRow> all = [.. rows];
        listed[side].UnionWith(all.Select(r => r.Id));
        return new SubjectInEdition
        {
            Edition = side.Evaluation.Edition,
            IsRead = isRead || !all.IsEmpty,
            InGuidanceAlone = inGuidanceAlone && all.IsEmpty,
            Rows = all,
        };
    }
}
