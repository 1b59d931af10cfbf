using System.Collections.Immutable;

namespace Thresholds.Rules.Engines;

/// <summary>Everything that DESIGN's words say about one case: which rules are true, live and open, and how far answers could lead.</summary>
internal sealed class ReferenceReading
{
    public ReferenceReading(EditionIndex index, BoundObservations observations)
    {
        Index = index;
        Observations = observations;
        Now = new MarkReader(index, observations, OpenThings.Nothing);
        OpenQuestionFinder finder = new(index, observations, Now);
        ImmutableArray<int>.Builder trueRules = ImmutableArray.CreateBuilder<int>();
        ImmutableArray<(int, OpenThings)>.Builder live = ImmutableArray.CreateBuilder<(int, OpenThings)>();
        OpenThings open = new();
        for (int rule = 0; rule < index.Rules.Length; rule++)
        {
            Marks marks = Now.OfRule(rule);
            if (marks.IsFor())
            {
                trueRules.Add(rule);
            }
            else if (marks == Marks.None && IsLive(index.Rules[rule].Named))
            {
                OpenThings needs = finder.Of(rule);
                live.Add((rule, needs));
                open.Add(needs);
            }
        }

        TrueRules = trueRules.ToImmutable();
        LiveRules = live.ToImmutable();
        Answered = new MarkReader(index, observations, open);
        Unbounded = new MarkReader(index, observations, EverythingUndecided());
    }

    public EditionIndex Index { get; }

    public BoundObservations Observations { get; }

    /// <summary>The marks as recorded.</summary>
    public MarkReader Now { get; }

    /// <summary>The marks with every open question marked both ways.</summary>
    public MarkReader Answered { get; }

    /// <summary>The marks with everything undecided marked both ways, asked or not.</summary>
    public MarkReader Unbounded { get; }

    public ImmutableArray<int> TrueRules { get; }

    /// <summary>The live rules, each with what it still needs.</summary>
    public ImmutableArray<(int Rule, OpenThings Needs)> LiveRules { get; }

    public int IndicatedRank => HighestRank(TrueRules);

    public int CouldReachRank => HighestRank(RulesFor(Answered));

    public bool Settled
    {
        get
        {
            if (!Observations.AnythingRecorded || !Observations.Complete)
            {
                return false;
            }

            ImmutableArray<int> possible = [.. RulesFor(Unbounded)];
            return HighestRank(possible) == IndicatedRank && TriggersOf(possible).SetEquals(TriggersOf(TrueRules));
        }
    }

    public SortedSet<string> TriggersOf(IEnumerable<int> rules) =>
        new(rules.SelectMany(r => Index.Rules[r].Rule.Triggers).Select(t => t.Id), StringComparer.Ordinal);

    public int HighestRank(IEnumerable<int> rules) => rules.Select(r => Index.Rules[r].Rank).DefaultIfEmpty(-1).Max();

    private IEnumerable<int> RulesFor(MarkReader marks) => Enumerable.Range(0, Index.Rules.Length).Where(r => marks.OfRule(r).IsFor());

    private bool IsLive(NamedThings named) =>
        named.Findings.Any(id => Now.OfFinding(id).IsFor() || Observations.IsNotKnown(id))
        || (named.FactsAlone && named.Facts.Any(f => Observations.FactOf(f) is { IsKnown: false }))
        || Index.Ruleset.Gateways.Any(g => named.Facts.Contains(g.Id) && Observations.FactOf(g.Id) is not { IsKnown: true });

    private OpenThings EverythingUndecided()
    {
        OpenThings open = new();
        IEnumerable<string> ids = Index.Ruleset.Indicators.Select(i => i.Id)
            .Concat(Index.Ruleset.Judgements.Select(j => j.Id))
            .Concat(Index.Edition.Vocabulary.Concepts.Select(c => c.Id));
        open.Findings.UnionWith(ids.Where(id => Now.OfFinding(id) == Marks.None));
        open.Facts.UnionWith(Index.Edition.Vocabulary.Facts.Select(f => f.Id).Where(f => Observations.FactOf(f) is not { IsKnown: true }));
        return open;
    }
}
