using System.Collections.Immutable;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules.Compilation;

/// <summary>The classes of rows that conditions count, each made once.</summary>
internal sealed class ClassTable(Numbering numbering, int[][] concepts)
{
    private readonly Dictionary<(string? Level, string? Domain, int Without), int> known = [];
    private readonly List<(RowClass Class, List<List<int>> Groups, Dictionary<int, int> GroupOf)> classes = [];
    private readonly List<(int Row, int Item)> classesOfRow = [];
    private readonly Dictionary<AtLeastOfClassCondition, int> questions = new(ReferenceEqualityComparer.Instance);
    private readonly List<ClassCount> counts = [];
    private ILookup<string?, int>? byLevel;
    private ILookup<string?, int>? byDomain;

    public RowClass[] Classes => [.. classes.Select(c => c.Class)];

    public ClassCount[] Counts => [.. counts];

    /// <summary>The conditions, by the number of their question.</summary>
    public AtLeastOfClassCondition[] Questions => [.. questions.OrderBy(q => q.Value).Select(q => q.Key)];

    public int QuestionCount => questions.Count;

    public int GroupCount { get; private set; }

    public Links ClassesOfRow => Links.Of(numbering.RowCount, classesOfRow);

    private ImmutableArray<Indicator> Rows => numbering.Edition.Ruleset.Indicators;

    /// <summary>The members of a class, as lists of groups.</summary>
    public List<List<int>> GroupsOf(int number) => classes[number].Groups;

    /// <returns>The number of the count.</returns>
    public int Count(AtLeastOfClassCondition condition, int self)
    {
        (int number, int selfGroup) = Place(condition.Level?.Id, condition.Domain?.Id, self);
        List<List<int>> groups = classes[number].Groups;
        int distinct = groups.Count - (selfGroup >= 0 && groups[selfGroup].Count == 1 ? 1 : 0);
        questions.TryAdd(condition, questions.Count);
        counts.Add(new ClassCount(number, selfGroup < 0 ? -1 : self, selfGroup, condition.Count, distinct, questions[condition]));
        return counts.Count - 1;
    }

    private (int Number, int SelfGroup) Place(string? level, string? domain, int self)
    {
        int number = Find(level, domain);
        int selfGroup = self < 0 ? -1 : classes[number].GroupOf.GetValueOrDefault(self, -1);
        bool bridges = selfGroup >= 0 && concepts[self].Length > 1 && classes[number].Groups[selfGroup].Count > 1;

        // A row of several concepts may be all that holds a group together: without it the groups are other groups.
        return bridges ? (Find(level, domain, self), -1) : (number, selfGroup);
    }

    private int Find(string? level, string? domain, int without = -1)
    {
        if (known.TryGetValue((level, domain, without), out int number))
        {
            return number;
        }

        List<List<int>> groups = Circumstance.Group(Members(level, domain).Where(r => r != without), r => concepts[r]);
        number = classes.Count;
        known.Add((level, domain, without), number);
        Dictionary<int, int> groupOf = [];
        for (int group = 0; group < groups.Count; group++)
        {
            foreach (int row in groups[group])
            {
                classesOfRow.Add((row, number));
                classesOfRow.Add((row, GroupCount + group));
                groupOf.Add(row, group);
            }
        }

        classes.Add((new RowClass(Links.Of(groups), groups.Count, GroupCount), groups, groupOf));
        GroupCount += groups.Count;
        return number;
    }

    private IEnumerable<int> Members(string? level, string? domain)
    {
        if (domain is not null)
        {
            byDomain ??= Counted().ToLookup(r => Rows[r].Domain);
            return byDomain[domain].Where(r => level is null || Rows[r].Level?.Id == level);
        }

        byLevel ??= Counted().ToLookup(r => Rows[r].Level?.Id);
        return level is null ? Counted() : byLevel[level];
    }

    private IEnumerable<int> Counted() => Enumerable.Range(0, Rows.Length).Where(r => Rows[r].Domain is not null && !Rows[r].Strength);
}
