using Thresholds.Rules.Engines;

namespace Thresholds.Rules;

/// <summary>Spells out families of sets: the smallest first, values of a fact that do alike joined, each with both outcomes.</summary>
internal sealed class DifferingSetWriter(JointAtoms atoms, SetFamily families, JointEdition first, JointEdition second)
{
    public DifferingSets Sets(int family, IEnumerable<int> higher)
    {
        int own = higher.Aggregate(family, families.Without);
        long count = families.Count(family);
        long left = families.Count(own);
        return new DifferingSets
        {
            Count = count,
            UnderHigherLevels = count - left,
            Sets = [.. Joined([.. families.TakeSmallest(own, DifferingSets.MostSpelledOut).Select(WayOf)]).Select(Write)],
        };
    }

    private DifferingWay WayOf(int[] set)
    {
        SortedDictionary<int, int[]> facts = [];
        foreach (int atom in set.Where(a => !atoms.IsFinding(a)))
        {
            facts[atoms.FactAt(atom)] = atoms.Facts[atoms.FactAt(atom)].Groups[atoms.GroupAt(atom)];
        }

        return new DifferingWay([.. set.Where(atoms.IsFinding)], facts, 1, first.TrueRules(set), second.TrueRules(set));
    }

    // One fact after the other: ways that differ in its values alone are one way.
    private static List<DifferingWay> Joined(List<DifferingWay> ways)
    {
        foreach (int fact in ways.SelectMany(w => w.Facts.Keys).Distinct().Order().ToArray())
        {
            ways = [.. ways.GroupBy(w => w.Apart(fact), StringComparer.Ordinal).Select(g => g.Aggregate((one, other) => one.Joined(other, fact)))];
        }

        return ways;
    }

    private DifferingSet Write(DifferingWay way) => new()
    {
        Parts = [.. way.Findings.Select(OfFinding), .. way.Facts.Select(f => OfFact(atoms.Facts[f.Key], f.Value))],
        Count = way.Count,
        First = first.Outcome(way.RulesOfFirst),
        Second = second.Outcome(way.RulesOfSecond),
    };

    private DifferingObservation OfFinding(int atom)
    {
        JointFinding finding = atoms.FindingAt(atom);
        return new DifferingObservation
        {
            Kind = finding.Kind,
            First = finding.First,
            Second = finding.Second,
            Finding = JointAtoms.IsAbsent(atom) ? Finding.Absent : Finding.Present,
        };
    }

    private static DifferingObservation OfFact(JointFact fact, int[] cells) => new()
    {
        Kind = QuestionKind.Fact,
        First = fact.First is { } one ? new EntryPlace { Id = one.Id, Text = one.Ask } : null,
        Second = fact.Second is { } other ? new EntryPlace { Id = other.Id, Text = other.Ask } : null,
        Values = fact.Values(cells),
    };
}
