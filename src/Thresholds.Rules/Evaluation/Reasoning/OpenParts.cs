namespace Thresholds.Rules.Engines;

/// <summary>What is to be marked both ways, by number.</summary>
internal sealed class OpenParts(int findings, int facts)
{
    private readonly bool[] findings = new bool[findings];
    private readonly bool[] facts = new bool[facts];
    private readonly List<PlannedCount> counts = [];

    public bool HasFinding(int finding) => findings[finding];

    public bool HasFact(int fact) => facts[fact];

    public bool HasCount(PlannedCount count) => counts.Contains(count);

    public bool AddFinding(int finding)
    {
        bool isNew = !findings[finding];
        findings[finding] = true;
        return isNew;
    }

    public void AddFact(int fact) => facts[fact] = true;

    public void AddCount(PlannedCount count)
    {
        if (!counts.Contains(count))
        {
            counts.Add(count);
        }
    }

    public void Add(RuleNeeds needs)
    {
        foreach (int finding in needs.Findings)
        {
            findings[finding] = true;
        }

        foreach (int fact in needs.Facts)
        {
            facts[fact] = true;
        }

        foreach (PlannedCount count in needs.Counts)
        {
            AddCount(count);
        }
    }
}
