using System.Collections.Immutable;

namespace Thresholds.Rules.Engines;

/// <summary>The minimal sets of observations behind one thing reached, exact and in the order of the document.</summary>
internal sealed class CarriedFinder(DetailIndex details, BoundObservations observations, RecordedLeaves recorded, FormulaBuilder now, bool withoutWhich)
{
    private readonly Diagram diagram = new();

    public CarriedConclusion Of(Conclusion conclusion, List<int> rules)
    {
        SetFamily families = new(diagram);
        int[] nodes = new int[rules.Count];
        int whole = Triples.Bottom;
        for (int i = rules.Count - 1; i >= 0; i--)
        {
            nodes[i] = diagram.Of(now.OfRule(rules[i]));
            whole = diagram.Either(nodes[i], whole);
        }

        int family = families.Minimal(withoutWhich ? diagram.Dual(whole) : whole);
        return new CarriedConclusion
        {
            Conclusion = conclusion,
            Rules = withoutWhich ? [] : [.. rules.Select((r, i) => RuleOf(r, families.IsWithin(families.Minimal(nodes[i]), family)))],
            Sets = Spell(families, family, rules, nodes),
        };
    }

    private CarryingRule RuleOf(int rule, bool standsWhole) => new(details, observations, recorded, now.OfRule(rule), rule) { StandsWhole = standsWhole };

    private ObservationSets Spell(SetFamily families, int family, List<int> rules, int[] nodes)
    {
        long count = families.Count(family);
        List<int[]> sets = families.Take(family, ObservationSets.MostSpelledOut);
        if (count <= ObservationSets.MostSpelledOut)
        {
            sets.Sort(BySize);
        }

        ImmutableArray<ObservationSet>.Builder spelled = ImmutableArray.CreateBuilder<ObservationSet>(sets.Count);
        foreach (int[] set in sets)
        {
            spelled.Add(SetOf(set, rules, nodes));
        }

        return new ObservationSets { Count = count, Sets = spelled.MoveToImmutable() };
    }

    private ObservationSet SetOf(int[] atoms, List<int> rules, int[] nodes)
    {
        ImmutableArray<Observation>.Builder findings = ImmutableArray.CreateBuilder<Observation>(atoms.Length);
        ImmutableArray<BoundFact>.Builder facts = ImmutableArray.CreateBuilder<BoundFact>();
        foreach (int atom in atoms)
        {
            if (atom < recorded.Records.Count)
            {
                findings.Add(recorded.Records[atom]);
            }
            else
            {
                facts.Add(recorded.FactAt(atom));
            }
        }

        ImmutableArray<int>.Builder places = ImmutableArray.CreateBuilder<int>();
        for (int i = 0; !withoutWhich && i < nodes.Length; i++)
        {
            if (diagram.Holds(nodes[i], atoms))
            {
                places.Add(rules[i]);
            }
        }

        return new ObservationSet(details, observations, places.ToImmutable()) { Findings = findings.ToImmutable(), Facts = facts.ToImmutable() };
    }

    private static int BySize(int[] left, int[] right)
    {
        int order = left.Length.CompareTo(right.Length);
        for (int i = 0; order == 0 && i < left.Length; i++)
        {
            order = left[i].CompareTo(right[i]);
        }

        return order;
    }
}
