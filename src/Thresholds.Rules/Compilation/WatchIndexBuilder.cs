using System.Runtime.InteropServices;

namespace Thresholds.Rules.Compilation;

/// <summary>Makes the index from what is recorded to what it can touch.</summary>
internal sealed class WatchIndexBuilder
{
    private readonly Conditions conditions;
    private readonly int findingCount;
    private readonly Chunks<Link> directRules = new();
    private readonly Chunks<Link> rowsOfConcept = new();
    private readonly Chunks<Link> onFor = new();
    private readonly Chunks<Link> onAgainst = new();
    private readonly Chunks<Link> againstRowsOfConcept = new();
    private readonly Chunks<Link> onFact = new();
    private readonly Chunks<Link> onCount = new();
    private readonly List<ClassWatcher>[] onClass;
    private readonly List<int> always = [];
    private readonly bool[] against;
    private readonly Queue<int> newAgainst = new();

    private WatchIndexBuilder(Conditions conditions, int findingCount)
    {
        this.conditions = conditions;
        this.findingCount = findingCount;
        against = new bool[findingCount];
        onClass = [.. conditions.Classes.Select(_ => new List<ClassWatcher>(1))];
    }

    public static WatchIndex Build(Conditions conditions, int findingCount, int factCount, int questionCount, int[] ranks, Links classesOfRow, Links namingWithMore)
    {
        WatchIndexBuilder builder = new(conditions, findingCount);
        builder.AddAll();
        LayerFinder layers = new(conditions);
        WatchIndex bare = builder.Index(layers, factCount, questionCount);
        return RankReach.Complete(bare, conditions, ranks, findingCount, factCount, classesOfRow, namingWithMore);
    }

    private void AddAll()
    {
        for (int row = 0; row < conditions.RowCount; row++)
        {
            foreach (int concept in conditions.Concepts[row])
            {
                rowsOfConcept.Add(new Link(concept, row));
            }

            if (conditions.When[row] >= 0)
            {
                Watch(row, conditions.When[row], isAgainst: false);
            }
        }

        for (int rule = 0; rule < conditions.Rules.Length; rule++)
        {
            PlanNode root = conditions.Nodes[conditions.Rules[rule]];
            if (root.Kind == NodeKind.Finding)
            {
                directRules.Add(new Link(root.First, rule));
            }
            else
            {
                Watch(conditions.RuleTarget(rule), conditions.Rules[rule], isAgainst: false);
            }
        }

        while (newAgainst.TryDequeue(out int finding))
        {
            AddAgainst(finding);
        }
    }

    private void AddAgainst(int finding)
    {
        foreach (int concept in conditions.Concepts[finding])
        {
            againstRowsOfConcept.Add(new Link(concept, finding));
            Demand(concept);
        }

        int when = conditions.WhenOf(finding);
        if (when >= 0)
        {
            Watch(conditions.AgainstTarget(finding), when, isAgainst: true);
        }
    }

    private void Watch(int target, int node, bool isAgainst)
    {
        Cover cover = CoverFinder.Of(node, isAgainst, conditions);
        HashSet<(CoverKind, int)>? taken = cover.Count > 1 ? [] : null;
        for (int place = 0; place < cover.Count; place++)
        {
            if (taken?.Add(cover[place]) ?? true)
            {
                Watch(target, cover[place].Kind, cover[place].Number);
            }
        }

        if (cover.Always)
        {
            always.Add(target);
        }

        AddQuestions(target, node);
    }

    private void Watch(int target, CoverKind kind, int number)
    {
        switch (kind)
        {
            case CoverKind.For:
                onFor.Add(new Link(number, target));
                break;
            case CoverKind.Against:
                onAgainst.Add(new Link(number, target));
                Demand(number);
                break;
            case CoverKind.Fact:
                onFact.Add(new Link(number, target));
                break;
            default:
                onClass[conditions.Counts[number].Class].Add(new ClassWatcher(conditions.Counts[number].Need, target));
                break;
        }
    }

    private void Demand(int finding)
    {
        if (!against[finding])
        {
            against[finding] = true;
            newAgainst.Enqueue(finding);
        }
    }

    private void AddQuestions(int target, int number)
    {
        PlanNode node = conditions.Nodes[number];
        switch (node.Kind)
        {
            case NodeKind.Count:
                onCount.Add(new Link(conditions.Counts[node.First].Question, target));
                break;
            case NodeKind.Not:
                AddQuestions(target, node.First);
                break;
            case NodeKind.All or NodeKind.Any:
                foreach (int part in conditions.Parts(node))
                {
                    AddQuestions(target, part);
                }

                break;
            default:
                break;
        }
    }

    private WatchIndex Index(LayerFinder layers, int factCount, int questionCount)
    {
        foreach (List<ClassWatcher> watchers in onClass)
        {
            CollectionsMarshal.AsSpan(watchers).Sort((l, r) => l.Need.CompareTo(r.Need));
        }

        return new WatchIndex
        {
            Findings = [],
            DirectRules = Links.Of(findingCount, directRules),
            RowsOfConcept = Links.Of(findingCount, rowsOfConcept),
            OnFor = Links.Of(findingCount, onFor),
            OnAgainst = Links.Of(findingCount, onAgainst),
            AgainstRowsOfConcept = Links.Of(findingCount, againstRowsOfConcept),
            OnFact = Links.Of(factCount, onFact),
            OnClass = [.. onClass.Select(w => w.ToArray())],
            OnCount = Links.Of(questionCount, onCount),
            Always = [.. always],
            Layers = layers.OfTarget,
            LastLayer = layers.Last,
            RankOfTarget = [],
            RankOfFact = [],
            RankAlways = -1,
        };
    }
}
