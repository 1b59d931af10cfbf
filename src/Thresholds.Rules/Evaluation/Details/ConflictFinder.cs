using System.Collections.Immutable;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Engines;

/// <summary>Finds recorded strengths beside recorded concerns that speak of the same thing, and things marked both ways.</summary>
internal sealed class ConflictFinder(CaseReading reading)
{
    private readonly DetailIndex index = reading.Details;

    public ImmutableArray<Conflict> Conflicts()
    {
        List<Conflict>? conflicts = null;
        foreach ((int strength, int[] concerns) in index.Conflicting)
        {
            if (reading.OfFinding(strength).IsFor() && ConcernsFor(concerns) is { IsEmpty: false } found)
            {
                (conflicts ??= []).Add(new Conflict { Strength = index.Rows[strength], Concerns = found });
            }
        }

        return conflicts is null ? [] : [.. conflicts];
    }

    public ImmutableArray<Contradiction> Contradictions()
    {
        int[] contradicted = reading.Contradicted();
        if (contradicted.Length == 0)
        {
            return [];
        }

        GroundFinder grounds = new(reading);
        int rows = index.Rows.Length;
        int judgements = rows + index.Edition.Ruleset.Judgements.Length;
        return
        [
            .. contradicted.Where(f => f >= judgements).Select(f => Of(f, grounds, index.Edition.Edition.Vocabulary.Concepts[f - judgements].Meaning)),
            .. contradicted.Where(f => f < rows).Where(f => !IsInherited(f, grounds)).Select(f => Of(f, grounds, index.Rows[f].Text)),
            .. contradicted.Where(f => f >= rows && f < judgements).Select(f => Of(f, grounds, index.Edition.Ruleset.Judgements[f - rows].Ask)),
        ];
    }

    // A row that only repeats what its concept says would report the same contradiction twice.
    private bool IsInherited(int row, GroundFinder grounds) =>
        index.ConceptsOfRow[row].Any(c => reading.OfFinding(c) == Marks.Both)
        && grounds.Of(row).All(g => g.Observation is { } o && index.Rows[row].SameAs.Any(c => c.Id == o.Id));

    private Contradiction Of(int finding, GroundFinder grounds, string text) => new() { Id = index.Numbering.FindingId(finding), Text = text, Grounds = grounds.Of(finding) };

    private ImmutableArray<Indicator> ConcernsFor(int[] concerns)
    {
        ImmutableArray<Indicator>.Builder found = ImmutableArray.CreateBuilder<Indicator>();
        foreach (int concern in concerns)
        {
            if (reading.OfFinding(concern).IsFor())
            {
                found.Add(index.Rows[concern]);
            }
        }

        return found.DrainToImmutable();
    }
}
