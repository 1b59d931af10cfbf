using System.Collections.Immutable;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Engines;

/// <summary>Finds recorded strengths beside recorded concerns that speak of the same thing, and things marked both ways.</summary>
internal sealed class ConflictFinder(EditionIndex index, MarkReader marks, GroundFinder grounds)
{
    public ImmutableArray<Conflict> Conflicts() =>
        [.. index.Ruleset.Indicators
            .Where(i => i.Strength && marks.OfFinding(i.Id).IsFor())
            .Select(s => new Conflict { Strength = s, Concerns = [.. index.Ruleset.Indicators.Where(c => SpeakOfTheSame(s, c) && marks.OfFinding(c.Id).IsFor())] })
            .Where(c => !c.Concerns.IsEmpty)];

    public ImmutableArray<Contradiction> Contradictions() =>
    [
        .. index.Edition.Vocabulary.Concepts.Where(c => IsContradicted(c.Id)).Select(c => Of(c.Id, c.Meaning)),
        .. index.Ruleset.Indicators.Where(i => IsContradicted(i.Id) && !IsInherited(i)).Select(i => Of(i.Id, i.Text)),
        .. index.Ruleset.Judgements.Where(j => IsContradicted(j.Id)).Select(j => Of(j.Id, j.Ask)),
    ];

    private static bool SpeakOfTheSame(Indicator strength, Indicator concern) =>
        strength.ConflictsWith.Any(c => c.Id == concern.Id)
        || strength.ConflictsWithTriggers.Any(t => concern.Triggers.Any(c => c.Id == t.Id));

    private bool IsContradicted(string id) => marks.OfFinding(id) == Marks.Both;

    // A row that only repeats what its concept says would report the same contradiction twice.
    private bool IsInherited(Indicator row) =>
        row.SameAs.Any(c => IsContradicted(c.Id))
        && grounds.OfFinding(row.Id).All(g => g.Observation is { } o && row.SameAs.Any(c => c.Id == o.Id));

    private Contradiction Of(string id, string text) => new() { Id = id, Text = text, Grounds = grounds.OfFinding(id) };
}
