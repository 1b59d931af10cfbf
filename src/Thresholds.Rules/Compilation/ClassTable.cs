using System.Collections.Immutable;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules.Compilation;

/// <summary>The classes of rows that conditions count, each made once.</summary>
internal sealed class ClassTable(Numbering numbering, int[][] concepts)
{
    private readonly Dictionary<(string? Level, string? Domain, int Without), int> known = [];
    private readonly List<RowClass> classes = [];
    private readonly List<GroupList> groupsOfClasses = [];
    private readonly Chunks<Link> classesOfRow = new();
    private readonly Dictionary<AtLeastOfClassCondition, int> questionOf = new(ReferenceEqualityComparer.Instance);
    private readonly List<AtLeastOfClassCondition> questions = [];
    private readonly List<ClassCount> counts = [];
    private ILookup<string?, int>? byLevel;
    private ILookup<string?, int>? byDomain;

    public RowClass[] Classes => [.. classes];

    public ClassCount[] Counts => [.. counts];

    /// <summary>The conditions, by the number of their question.</summary>
    public AtLeastOfClassCondition[] Questions => [.. questions];

    public int QuestionCount => questions.Count;

    public int GroupCount { get; private set; }

    public Links ClassesOfRow => Links.Of(numbering.RowCount, classesOfRow);

    private ImmutableArray<Indicator> Rows => numbering.Edition.Ruleset.Indicators;

    /// <summary>The groups of each class.</summary>
    public GroupList[] Groups => [.. groupsOfClasses];

    /// <returns>The number of the count.</returns>
    public int Count(AtLeastOfClassCondition condition, int self)
    {
        (int number, int selfGroup) = Place(condition.Level?.Id, condition.Domain?.Id, self);
        GroupList groups = groupsOfClasses[number];
        int distinct = groups.Count - (selfGroup >= 0 && groups[selfGroup].Length == 1 ? 1 : 0);
        if (questionOf.TryAdd(condition, questions.Count))
        {
            questions.Add(condition);
        }

        counts.Add(new ClassCount(number, selfGroup < 0 ? -1 : self, selfGroup, condition.Count, distinct, questionOf[condition]));
        return counts.Count - 1;
    }

    private (int Number, int SelfGroup) Place(string? level, string? domain, int self)
    {
        int number = Find(level, domain);
        int selfGroup = self >= 0 && IsCounted(self) && IsOf(self, level, domain) ? GroupWith(self, groupsOfClasses[number]) : -1;
        bool bridges = selfGroup >= 0 && concepts[self].Length > 1 && groupsOfClasses[number][selfGroup].Length > 1;

        // A row of several concepts may be all that holds a group together: without it the groups are other groups.
        return bridges ? (Find(level, domain, self), -1) : (number, selfGroup);
    }

    private int Find(string? level, string? domain, int without = -1)
    {
        if (known.TryGetValue((level, domain, without), out int number))
        {
            return number;
        }

        int[] members = [.. Members(level, domain).Where(r => r != without)];
        GroupList groups = Circumstance.Group(members, concepts);
        number = classes.Count;
        known.Add((level, domain, without), number);
        for (int group = 0; group < groups.Count; group++)
        {
            foreach (int row in groups[group])
            {
                classesOfRow.Add(new Link(row, number));
                classesOfRow.Add(new Link(row, GroupCount + group));
            }
        }

        classes.Add(new RowClass(groups.ToLinks(), groups.Count, GroupCount));
        groupsOfClasses.Add(groups);
        GroupCount += groups.Count;
        return number;
    }

    // Once for a class at most: two of its rows that both counted it would run in a circle.
    private static int GroupWith(int row, GroupList groups)
    {
        for (int group = 0; group < groups.Count; group++)
        {
            if (groups[group].IndexOf(row) >= 0)
            {
                return group;
            }
        }

        return -1;
    }

    private IEnumerable<int> Members(string? level, string? domain)
    {
        if (domain is not null)
        {
            byDomain ??= Counted().ToLookup(r => Rows[r].Domain);
            return byDomain[domain].Where(r => IsOf(r, level, domain));
        }

        byLevel ??= Counted().ToLookup(r => Rows[r].Level?.Id);
        return level is null ? Counted() : byLevel[level];
    }

    private IEnumerable<int> Counted() => Enumerable.Range(0, Rows.Length).Where(IsCounted);

    private bool IsCounted(int row) => Rows[row].Domain is not null && !Rows[row].Strength;

    private bool IsOf(int row, string? level, string? domain) =>
        (level is null || Rows[row].Level?.Id == level) && (domain is null || Rows[row].Domain == domain);
}
