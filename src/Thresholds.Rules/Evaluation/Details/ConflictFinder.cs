using System.Collections.Immutable;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Engines;

/// <summary>Finds recorded strengths beside recorded concerns that speak of the same thing, and things marked both ways.</summary>
internal sealed class ConflictFinder(CaseReading reading)
{
    private readonly DetailIndex index = reading.Details;
    private readonly GroundFinder grounds = new(reading.Index, reading.Observations, reading.Now);

    public ImmutableArray<Conflict> Conflicts() =>
        [.. index.Conflicting
            .Where(c => reading.OfFinding(c.Strength).IsFor())
            .Select(c => new Conflict { Strength = index.Rows[c.Strength], Concerns = [.. c.Concerns.Where(r => reading.OfFinding(r).IsFor()).Select(r => index.Rows[r])] })
            .Where(c => !c.Concerns.IsEmpty)];

    public ImmutableArray<Contradiction> Contradictions()
    {
        int[] contradicted = reading.Contradicted();
        if (contradicted.Length == 0)
        {
            return [];
        }

        int rows = index.Rows.Length;
        int judgements = rows + index.Edition.Ruleset.Judgements.Length;
        return
        [
            .. contradicted.Where(f => f >= judgements).Select(f => index.Edition.Edition.Vocabulary.Concepts[f - judgements]).Select(c => Of(c.Id, c.Meaning)),
            .. contradicted.Where(f => f < rows).Select(f => index.Rows[f]).Where(i => !IsInherited(i)).Select(i => Of(i.Id, i.Text)),
            .. contradicted.Where(f => f >= rows && f < judgements).Select(f => index.Edition.Ruleset.Judgements[f - rows]).Select(j => Of(j.Id, j.Ask)),
        ];
    }

    // A row that only repeats what its concept says would report the same contradiction twice.
    private bool IsInherited(Indicator row) =>
        row.SameAs.Any(c => reading.OfFinding(c.Id) == Marks.Both)
        && grounds.OfFinding(row.Id).All(g => g.Observation is { } o && row.SameAs.Any(c => c.Id == o.Id));

    private Contradiction Of(string id, string text) => new() { Id = id, Text = text, Grounds = grounds.OfFinding(id) };
}
