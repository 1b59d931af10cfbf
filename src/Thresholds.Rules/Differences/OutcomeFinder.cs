using System.Collections.Immutable;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>
/// Where the outcomes of two editions differ, exactly. No record undoes another, so a smallest set for which the second edition indicates
/// something and the first does not is a smallest set for which the second does, and for which the first does not.
/// </summary>
internal sealed class OutcomeFinder
{
    private readonly MatchedEditions editions;
    private readonly Diagram diagram = new();
    private readonly SetFamily families;
    private readonly JointEdition first;
    private readonly JointEdition second;
    private readonly DifferingSetWriter writer;
    private readonly int possible;

    private OutcomeFinder(MatchedEditions editions, JointAtoms atoms)
    {
        this.editions = editions;
        families = new SetFamily(diagram);
        first = new JointEdition(editions.First, atoms, diagram, isFirst: true);
        second = new JointEdition(editions.Second, atoms, diagram, isFirst: false);
        writer = new DifferingSetWriter(atoms, families, first, second);
        possible = atoms.Possible(diagram);
    }

    /// <summary>The verdicts on levels and on triggers, in the order of the first edition, then on those that the second alone has.</summary>
    public static (ImmutableArray<OutcomeDifference> Levels, ImmutableArray<OutcomeDifference> Triggers) Find(MatchedEditions editions)
    {
        JointAtoms atoms = new(editions);
        return DeepStack.Run(atoms.Count, () =>
        {
            OutcomeFinder finder = new(editions, atoms);
            return (finder.Levels(), finder.Triggers());
        });
    }

    private ImmutableArray<OutcomeDifference> Levels()
    {
        (Level First, Level Second)[] pairs = [.. editions.Levels.First.Where(l => editions.Levels.InSecond(l) is not null).Select(l => (l, editions.Levels.InSecond(l)!))];
        Dictionary<Level, (int First, int Second)> alone = pairs.ToDictionary(
            p => p.First,
            p => (Alone(first.Reaching(p.First), second.Reaching(p.Second)), Alone(second.Reaching(p.Second), first.Reaching(p.First))));
        return
        [
            .. editions.Levels.First.Select(l => editions.Levels.InSecond(l) is { } other
                ? Difference(
                    new Conclusion { Level = l },
                    new Conclusion { Level = other },
                    alone[l],
                    [.. pairs.Where(p => p.First.Rank > l.Rank && p.Second.Rank > other.Rank).Select(p => alone[p.First])])
                : OneHas(new Conclusion { Level = l }, null)),
            .. editions.Levels.Second.Where(l => editions.Levels.InFirst(l) is null).Select(l => OneHas(null, new Conclusion { Level = l })),
        ];
    }

    private ImmutableArray<OutcomeDifference> Triggers() =>
    [
        .. editions.Triggers.First.Select(t => editions.Triggers.InSecond(t) is { } other
            ? Difference(
                new Conclusion { Trigger = t },
                new Conclusion { Trigger = other },
                (Alone(first.Reaching(t), second.Reaching(other)), Alone(second.Reaching(other), first.Reaching(t))),
                [])
            : OneHas(new Conclusion { Trigger = t }, null)),
        .. editions.Triggers.Second.Where(t => editions.Triggers.InFirst(t) is null).Select(t => OneHas(null, new Conclusion { Trigger = t })),
    ];

    private static OutcomeDifference OneHas(Conclusion? first, Conclusion? second) => new()
    {
        First = first,
        Second = second,
        Verdict = OutcomeVerdict.Incomparable,
        InFirstAlone = DifferingSets.None,
        InSecondAlone = DifferingSets.None,
    };

    // The smallest possible sets for which one holds and the other does not.
    private int Alone(int one, int other) => one == other
        ? Triples.Bottom
        : families.Where(families.Where(families.Minimal(one), possible, holds: true), other, holds: false);

    private OutcomeDifference Difference(Conclusion ofFirst, Conclusion ofSecond, (int First, int Second) alone, ImmutableArray<(int First, int Second)> higher) => new()
    {
        First = ofFirst,
        Second = ofSecond,
        Verdict = (alone.First, alone.Second) switch
        {
            (Triples.Bottom, Triples.Bottom) => OutcomeVerdict.Equal,
            (Triples.Bottom, _) => OutcomeVerdict.More,
            (_, Triples.Bottom) => OutcomeVerdict.Less,
            _ => OutcomeVerdict.Incomparable,
        },
        InFirstAlone = writer.Sets(alone.First, higher.Select(h => h.First)),
        InSecondAlone = writer.Sets(alone.Second, higher.Select(h => h.Second)),
    };
}
