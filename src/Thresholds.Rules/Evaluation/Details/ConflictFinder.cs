using System.Collections.Immutable;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Engines;

/// <summary>Finds recorded strengths beside recorded concerns that speak of the same thing, and things marked both ways.</summary>
internal sealed class ConflictFinder(CaseReading reading, GroundFinder grounds)
{
    private readonly EditionIndex index = reading.Index;

    public ImmutableArray<Conflict> Conflicts() =>
        [.. reading.RowsFor
            .Where(i => i.Strength)
            .Select(s => new Conflict { Strength = s, Concerns = [.. reading.RowsFor.Where(c => SpeakOfTheSame(s, c))] })
            .Where(c => !c.Concerns.IsEmpty)];

    public ImmutableArray<Contradiction> Contradictions() =>
    [
        .. index.Edition.Vocabulary.Concepts.Where((_, i) => reading.Now.OfFinding(reading.Plan.FirstConcept + i) == Marks.Both).Select(c => Of(c.Id, c.Meaning)),
        .. reading.RowsFor.Where(i => IsContradicted(i.Id) && !IsInherited(i)).Select(i => Of(i.Id, i.Text)),
        .. index.Ruleset.Judgements.Where(j => IsContradicted(j.Id)).Select(j => Of(j.Id, j.Ask)),
    ];

    private static bool SpeakOfTheSame(Indicator strength, Indicator concern) =>
        strength.ConflictsWith.Any(c => c.Id == concern.Id)
        || strength.ConflictsWithTriggers.Any(t => concern.Triggers.Any(c => c.Id == t.Id));

    private bool IsContradicted(string id) => reading.MarksOf(id) == Marks.Both;

    // A row that only repeats what its concept says would report the same contradiction twice.
    private bool IsInherited(Indicator row) =>
        row.SameAs.Any(c => IsContradicted(c.Id))
        && grounds.OfFinding(row.Id).All(g => g.Observation is { } o && row.SameAs.Any(c => c.Id == o.Id));

    private Contradiction Of(string id, string text) => new() { Id = id, Text = text, Grounds = grounds.OfFinding(id) };
}
