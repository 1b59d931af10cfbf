using System.Collections.Immutable;
using System.Globalization;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Engines;

/// <summary>Turns sets of atoms into further findings and facts in words; values of a fact that do alike are joined.</summary>
internal sealed class FurtherParts(ReasonPlan plan, BoundObservations observations, FurtherLeaves leaves)
{
    /// <summary>How many sets are followed before values are joined.</summary>
    public const int MostSets = 4 * ObservationSets.MostSpelledOut;

    public ImmutableArray<FurtherSet> SetsOf(List<int[]> sets, Rule rule)
    {
        if (sets.TrueForAll(s => Array.TrueForAll(s, leaves.IsFinding)))
        {
            return [.. sets.Select(s => SetOf(s, [], rule))];
        }

        List<(int[] Findings, SortedDictionary<int, int[]> Facts)> ways = [.. sets.Select(Split)];
        foreach (int fact in ways.SelectMany(w => w.Facts.Keys).Distinct().Order().ToArray())
        {
            ways =
            [
                .. ways.GroupBy(w => Key(w, fact), StringComparer.Ordinal).Select(g => g.Count() == 1 ? g.First() : Joined([.. g], fact)),
            ];
        }

        return [.. ways.Select(w => SetOf(w.Findings, w.Facts, rule))];
    }

    private (int[] Findings, SortedDictionary<int, int[]> Facts) Split(int[] set)
    {
        SortedDictionary<int, int[]> facts = [];
        foreach (int atom in set.Where(a => !leaves.IsFinding(a)))
        {
            facts[leaves.FactOf(atom)] = leaves.CellsOf(atom);
        }

        return ([.. set.Where(leaves.IsFinding)], facts);
    }

    private static (int[] Findings, SortedDictionary<int, int[]> Facts) Joined((int[] Findings, SortedDictionary<int, int[]> Facts)[] ways, int fact)
    {
        SortedDictionary<int, int[]> facts = new(ways[0].Facts);
        if (facts.ContainsKey(fact))
        {
            facts[fact] = [.. ways.SelectMany(w => w.Facts[fact]).Distinct().Order()];
        }

        return (ways[0].Findings, facts);
    }

    // Everything but the values of one fact.
    private static string Key((int[] Findings, SortedDictionary<int, int[]> Facts) way, int fact) =>
        $"{Numbers(way.Findings)};{string.Join(';', way.Facts.Select(f => f.Key == fact ? $"{f.Key}" : $"{f.Key}:{Numbers(f.Value)}"))}";

    private static string Numbers(int[] numbers) => string.Join(',', numbers.Select(n => n.ToString(CultureInfo.InvariantCulture)));

    private FurtherSet SetOf(int[] findings, SortedDictionary<int, int[]> facts, Rule rule) => new()
    {
        Parts = [.. findings.Select(OfFinding), .. facts.Select(f => OfFact(f.Key, f.Value))],
        Rules = [rule],
        Key = $"{Numbers(findings)};{string.Join(';', facts.Select(f => $"{f.Key}:{Numbers(f.Value)}"))}",
    };

    private FurtherFinding OfFinding(int atom)
    {
        int number = atom >> 1;
        bool against = (atom & 1) != 0;
        string id = plan.Numbering.FindingId(number);
        RecordedFlags flags = observations.FlagsAt(number);
        bool otherwise = (flags & (against ? RecordedFlags.Present : RecordedFlags.Absent)) != 0;
        Indicator? row = plan.Index.Indicator(id);
        Judgement? judgement = row is null ? plan.Index.Ruleset.Judgements.FirstOrDefault(j => j.Id == id) : null;
        return new FurtherFinding
        {
            Kind = row is not null ? QuestionKind.Indicator : judgement is not null ? QuestionKind.Judgement : QuestionKind.Concept,
            Id = id,
            Text = row?.Text ?? judgement?.Ask ?? plan.Index.Edition.Vocabulary.FindConcept(id)?.Meaning ?? id,
            Citation = row?.Citation ?? judgement?.Citation,
            Finding = against ? Finding.Absent : Finding.Present,
            Standing = otherwise ? FurtherStanding.RecordedOtherwise
                : (flags & RecordedFlags.NotKnown) != 0 ? FurtherStanding.NotKnown
                : FurtherStanding.NotAsked,
            Recorded = otherwise ? [.. observations.Of(id).Where(o => o.Finding == (against ? Finding.Present : Finding.Absent))] : [],
        };
    }

    private FurtherFinding OfFact(int number, int[] cells)
    {
        FactCells fact = plan.Cells(number);
        BoundFact? recorded = observations.ValueAt(number);
        return new FurtherFinding
        {
            Kind = QuestionKind.Fact,
            Id = fact.Fact.Id,
            Text = fact.Fact.Ask,
            Values = fact.Values(cells),
            Standing = recorded is null ? FurtherStanding.NotAsked : recorded.IsKnown ? FurtherStanding.OutOfBounds : FurtherStanding.NotKnown,
            Known = recorded is { IsKnown: true } ? recorded : null,
        };
    }
}
