using Thresholds.Rules.Compilation;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules.Engines;

/// <summary>What depends on the edition alone when reasons are worked out. Made when some evaluation is first asked for them.</summary>
internal sealed class ReasonPlan
{
    private readonly PlannedEdition planned;
    private readonly FactCells[] cells;
    private readonly ILookup<int, PlannedFact> comparisons;
    private readonly FactGroups?[] groupsOfToday;

    public ReasonPlan(PlannedEdition planned)
    {
        this.planned = planned;
        Rules = [.. Index.Rules.Select(Planned)];
        HashSet<int> findings = [];
        HashSet<PlannedFact> all = [];
        foreach (PlannedRule rule in Rules)
        {
            rule.Condition.Reach(this, findings, all);
        }

        comparisons = all.ToLookup(c => c.Fact);
        cells = [.. Index.Edition.Vocabulary.Facts.Select((f, number) => FactCells.Of(f, comparisons[number].Select(c => c.Condition)))];
        groupsOfToday = new FactGroups?[cells.Length];
        AgeFact = Array.FindIndex([.. Index.Edition.Vocabulary.Facts], f => f.Type == FactType.Age);
    }

    public EditionIndex Index => planned.Index;

    public Numbering Numbering => planned.Numbering;

    public PlannedRule[] Rules { get; }

    /// <summary>The number of the fact that is an age; -1 for none.</summary>
    public int AgeFact { get; }

    public PlannedRow? Row(int finding) => planned.Row(finding);

    public FactCells Cells(int fact) => cells[fact];

    /// <summary>The values of a fact that the comparisons of the edition cannot tell apart on some days, the as-of date last.</summary>
    public FactGroups Groups(int fact, DateOnly[] days, DateOnly asOf)
    {
        if (fact == AgeFact && days.Length > 1)
        {
            return FactGroups.Of(cells[fact], comparisons[fact], days, asOf);
        }

        // On the as-of date itself years are years, whatever the date: these groups serve every case.
        return groupsOfToday[fact] ??= FactGroups.Of(cells[fact], comparisons[fact], [asOf], asOf);
    }

    public void Reach(int finding, HashSet<int> findings, HashSet<PlannedFact> facts)
    {
        if (!findings.Add(finding) || Row(finding) is not { } row)
        {
            return;
        }

        foreach (int concept in row.SameAs)
        {
            findings.Add(concept);
        }

        row.When?.Reach(this, findings, facts);
    }

    private PlannedRule Planned(IndexedRule _, int place)
    {
        PlannedCondition condition = planned.Rule(place);
        HashSet<int> findings = [];
        HashSet<PlannedFact> facts = [];
        condition.Reach(this, findings, facts);
        return new PlannedRule(place, condition, [.. findings], [.. facts.Select(f => f.Fact).Distinct()]);
    }
}
