using Thresholds.Rules.Compilation;

namespace Thresholds.Rules.Engines;

/// <summary>For each finding and fact the rows, or the rules, that it can bear upon. Those that count a class depend on too much to be listed: they are always among them.</summary>
internal sealed class Dependents(Numbering numbering)
{
    private readonly Chunks<Link> findings = new();
    private readonly Chunks<Link> facts = new();
    private readonly List<int> always = [];
    private Links onFinding;
    private Links onFact;

    public ReadOnlySpan<int> OnFinding(int finding) => onFinding[finding];

    public ReadOnlySpan<int> OnFact(int fact) => onFact[fact];

    public int[] Always { get; private set; } = [];

    /// <summary>Adds a row or rule by what it names.</summary>
    public void Add(int dependent, NamedThings named)
    {
        if (named.CountsRows)
        {
            always.Add(dependent);
            return;
        }

        foreach (string finding in named.Findings)
        {
            findings.Add(new Link(numbering.Finding(finding), dependent));
        }

        foreach (string fact in named.Facts)
        {
            facts.Add(new Link(numbering.Fact(fact), dependent));
        }
    }

    /// <summary>Ends the adding.</summary>
    public void Seal()
    {
        onFinding = Links.Of(numbering.FindingCount, findings);
        onFact = Links.Of(numbering.FactCount, facts);
        Always = [.. always];
    }
}
