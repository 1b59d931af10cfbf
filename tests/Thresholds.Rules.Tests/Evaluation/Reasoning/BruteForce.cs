using System.Collections.Immutable;
using System.Globalization;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Tests.Reasoning;

/// <summary>
/// What why and rests-on mean, by trying every subset of a case's observations with the plain marks of the reference engine. Slow, obvious, and
/// without a line of the reasoning under test.
/// </summary>
internal sealed class BruteForce
{
    private readonly EditionIndex index;
    private readonly ObservationBinder binder;
    private readonly DateOnly asOf;

    public BruteForce(Edition edition, DateOnly asOf)
    {
        index = new EditionIndex(edition);
        binder = new ObservationBinder(edition);
        this.asOf = asOf;
    }

    public Ruleset Ruleset => index.Ruleset;

    public EditionIndex Index => index;

    /// <summary>The observations of a case: each distinct record of a finding, and each fact that is known from all its records together.</summary>
    public ImmutableArray<Atom> AtomsOf(Observations observations)
    {
        BoundObservations bound = binder.Bind(observations, asOf);
        IEnumerable<Atom> records = bound.RecordedIds
            .SelectMany(id => bound.Of(id))
            .Where(o => o.Finding != Finding.NotKnown)
            .Select(o => new Atom(Name(o), o, []));
        IEnumerable<Atom> facts = bound.Facts
            .Where(f => f.IsKnown)
            .Select(f => new Atom(Name(f), null, [.. observations.Facts.Where(r => FactOf(r.Name) == f.Fact.Id)]));
        return [.. records, .. facts];
    }

    public static string Name(Observation o) =>
        string.Create(CultureInfo.InvariantCulture, $"{o.Id} {o.Finding} {o.Happened:yyyy-MM-dd} {o.Recorded:yyyy-MM-dd} {o.By} {o.Kind} {o.Note}");

    public static string Name(BoundFact f) => $"{f.Fact.Id}={f.Text}";

    /// <summary>A fact of type age may be recorded under three names.</summary>
    public static string FactOf(string name) => name is "born" or "unborn" ? "age" : name;

    public MarkReader Marks(Observations observations) => new(index, binder.Bind(observations, asOf), OpenThings.Nothing);

    public BoundObservations Bind(Observations observations) => binder.Bind(observations, asOf);

    /// <summary>The true rules of a case, as a set of bits.</summary>
    public ulong TrueRules(Observations observations)
    {
        MarkReader marks = Marks(observations);
        ulong rules = 0;
        for (int rule = 0; rule < index.Rules.Length; rule++)
        {
            rules |= marks.OfRule(rule).IsFor() ? 1ul << rule : 0;
        }

        return rules;
    }

    /// <summary>The true rules of every subset of the atoms.</summary>
    public ulong[] OfSubsets(ImmutableArray<Atom> atoms) => [.. Enumerable.Range(0, 1 << atoms.Length).Select(set => TrueRules(Subset(atoms, set)))];

    /// <summary>Rules that reach a conclusion, as a set of bits.</summary>
    public ulong RulesOf(Conclusion conclusion)
    {
        ulong rules = 0;
        for (int rule = 0; rule < index.Rules.Length; rule++)
        {
            bool reaches = conclusion.Level is { } level
                ? index.Rules[rule].Rank == level.Rank
                : index.Rules[rule].Rule.Triggers.Any(t => t.Id == conclusion.Trigger!.Id);
            rules |= reaches ? 1ul << rule : 0;
        }

        return rules;
    }

    /// <summary>The minimal sets with a property that a larger set keeps.</summary>
    public static int[] Minimal(int count, Func<int, bool> holds) =>
    [
        .. Enumerable.Range(0, 1 << count).Where(set => holds(set) && Enumerable.Range(0, count).All(i => (set & (1 << i)) == 0 || !holds(set & ~(1 << i)))),
    ];

    private Observations Subset(ImmutableArray<Atom> atoms, int set)
    {
        Atom[] chosen = [.. atoms.Where((_, i) => (set & (1 << i)) != 0)];
        return new Observations
        {
            AsOf = asOf,
            Findings = [.. chosen.Select(a => a.Record).OfType<Observation>()],
            Facts = [.. chosen.SelectMany(a => a.Facts)],
        };
    }

    internal sealed record Atom(string Name, Observation? Record, ImmutableArray<RecordedFact> Facts);
}
