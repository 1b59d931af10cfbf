using System.Collections.Immutable;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Compilation;

/// <summary>Compiles an edition that analysis found sound. The work grows with the length of the edition, not faster.</summary>
internal static class PlanCompiler
{
    public static Plan Compile(Edition edition)
    {
        Numbering numbering = new(edition);
        ImmutableArray<Indicator> rows = edition.Ruleset.Indicators;
        ImmutableArray<Rule> rules = edition.Ruleset.Rules;
        int[][] concepts = new int[numbering.FindingCount][];
        Array.Fill(concepts, []);
        for (int row = 0; row < rows.Length; row++)
        {
            if (!rows[row].SameAs.IsEmpty)
            {
                concepts[row] = ConceptsOf(rows[row], numbering);
            }
        }

        ClassTable classes = new(numbering, concepts);
        ConditionCompiler compiler = new(numbering, concepts, classes);
        int[] when = WhenOf(rows, compiler);
        int[] roots = RootsOf(rules, rows.Length, compiler, numbering);
        FactTestCompiler tests = new(numbering, compiler.Tests);
        Conditions conditions = new(
            compiler.Nodes,
            compiler.Children,
            compiler.Groups,
            classes.Counts,
            classes.Groups,
            when,
            roots,
            concepts);
        Dictionary<string, int> rankOf = edition.Ruleset.Levels.ToDictionary(l => l.Id, l => l.Rank, StringComparer.Ordinal);
        int[] ranks = [.. rules.Select(r => r.Level is { } level ? rankOf.GetValueOrDefault(level.Id, -1) : -1)];
        (Links triggers, int triggerCount) = TriggersOf(rules);
        Links classesOfRow = classes.ClassesOfRow;
        int[] simpleFirst = SimpleFirst(conditions);
        LiveIndex live = LiveIndexBuilder.Build(conditions, numbering);
        return new Plan
        {
            Numbering = numbering,
            Nodes = conditions.Nodes,
            Children = conditions.Children,
            Groups = conditions.Groups.ToLinks(),
            Tests = tests.Tests,
            Intervals = tests.Intervals,
            Bounds = tests.Bounds,
            Scopes = Array.ConvertAll(compiler.ScopeOwners.ToArray(), o => ScopeOf(o, conditions)),
            Classes = classes.Classes,
            Counts = conditions.Counts,
            CountQuestions = classes.Questions,
            ClassGroupCount = classes.GroupCount,
            ClassesOfRow = classesOfRow,
            When = when,
            Concepts = Links.Of(concepts),
            WorkedOut = WorkedOut(when, concepts),
            Rules = roots,
            Ranks = ranks,
            Triggers = triggers,
            TriggerCount = triggerCount,
            Watch = WatchIndexBuilder.Build(conditions, numbering.FindingCount, numbering.FactCount, classes.QuestionCount, ranks, classesOfRow, live.NamingWithMore),
            Live = live,
            RulesOfTrigger = RulesOfTrigger(simpleFirst, triggers, triggerCount),
            RulesByRank = RulesByRank(simpleFirst, ranks),
        };
    }

    private static int[] ConceptsOf(Indicator row, Numbering numbering) => row.SameAs.Length == 1
        ? [numbering.Finding(row.SameAs[0].Id)]
        : [.. row.SameAs.Select(c => numbering.Finding(c.Id)).Distinct()];

    private static int[] WorkedOut(int[] when, int[][] concepts)
    {
        Chunks<int> found = new();
        for (int row = 0; row < when.Length; row++)
        {
            if (when[row] >= 0 || concepts[row].Length > 0)
            {
                found.Add(row);
            }
        }

        return found.ToArray();
    }

    private static int[] WhenOf(ImmutableArray<Indicator> rows, ConditionCompiler compiler)
    {
        int[] when = new int[rows.Length];
        for (int row = 0; row < when.Length; row++)
        {
            when[row] = rows[row].When is { } condition ? compiler.Compile(condition, row, row) : -1;
        }

        return when;
    }

    private static int[] RootsOf(ImmutableArray<Rule> rules, int rowCount, ConditionCompiler compiler, Numbering numbering)
    {
        int[] roots = new int[rules.Length];
        for (int rule = 0; rule < roots.Length; rule++)
        {
            int row = rules[rule].Indicator is { } id ? numbering.Finding(id) : -1;
            roots[rule] = compiler.Compile(rules[rule].Condition, row, rowCount + rule);
        }

        return roots;
    }

    private static (Links Triggers, int Count) TriggersOf(ImmutableArray<Rule> rules)
    {
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        Chunks<Link> pairs = new();
        for (int rule = 0; rule < rules.Length; rule++)
        {
            foreach (TriggerReference trigger in rules[rule].Triggers)
            {
                if (!numbers.TryGetValue(trigger.Id, out int number))
                {
                    numbers.Add(trigger.Id, number = numbers.Count);
                }

                pairs.Add(new Link(rule, number));
            }
        }

        return (Links.Of(rules.Length, pairs), numbers.Count);
    }

    private static int[] SimpleFirst(Conditions conditions)
    {
        int[] ordered = new int[conditions.Rules.Length];
        int next = 0;
        foreach (bool simple in (bool[])[true, false])
        {
            for (int rule = 0; rule < ordered.Length; rule++)
            {
                if (IsDecidedByOne(conditions, conditions.Rules[rule]) == simple)
                {
                    ordered[next++] = rule;
                }
            }
        }

        return ordered;
    }

    private static Links RulesOfTrigger(int[] simpleFirst, Links triggers, int triggerCount)
    {
        Chunks<Link> pairs = new();
        foreach (int rule in simpleFirst)
        {
            foreach (int trigger in triggers[rule])
            {
                pairs.Add(new Link(trigger, rule));
            }
        }

        return Links.Of(triggerCount, pairs);
    }

    private static int[] RulesByRank(int[] simpleFirst, int[] ranks)
    {
        Chunks<int> ordered = new();
        int highest = -1;
        foreach (int rank in ranks)
        {
            highest = Math.Max(highest, rank);
        }

        for (int rank = highest; rank >= 0; rank--)
        {
            foreach (int rule in simpleFirst)
            {
                if (ranks[rule] == rank)
                {
                    ordered.Add(rule);
                }
            }
        }

        return ordered.ToArray();
    }

    // Nothing but this finding decides it: as long as nothing is recorded about the finding, the rule may come true.
    private static bool IsDecidedByOne(Conditions conditions, int root) =>
        conditions.Nodes[root] is { Kind: NodeKind.Finding } node && conditions.WhenOf(node.First) < 0 && conditions.Concepts[node.First].Length == 0;

    // A row's age refers to the row itself, to its concepts and to what its `when` says happened; a rule's to what its condition says happened.
    private static AgeDates ScopeOf(int owner, Conditions conditions)
    {
        bool isRow = owner < conditions.RowCount;
        int root = isRow ? conditions.When[owner] : conditions.Rules[owner - conditions.RowCount];
        NumberSet beside = NamedFindings.In(root, conditions).Happenings;
        if (isRow)
        {
            beside.UnionWith(conditions.Concepts[owner]);
        }

        int[] workedOut = [.. beside.Where(f => (!isRow || f != owner) && MayRestOnFacts(f, conditions))];
        int[] circumstances = isRow ? [owner, .. beside.Where(f => f != owner)] : [.. beside];
        return new AgeDates(circumstances, workedOut, beside.Count == 0);
    }

    private static bool MayRestOnFacts(int finding, Conditions conditions) =>
        conditions.WhenOf(finding) is var when and >= 0
        && NamedFindings.In(when, conditions) is var named
        && (named.Facts.Count > 0 || named.CountsRows);
}
