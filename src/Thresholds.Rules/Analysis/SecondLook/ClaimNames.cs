namespace Thresholds.Rules.Analysis;

/// <summary>
/// The names that claims share when one follows from another, so that only claims with a name in common are ever compared: what a claim speaks of, and what
/// another must speak of for it to follow.
/// </summary>
internal sealed class ClaimNames(Implication implication)
{
    private const int MostRows = 8;

    private readonly Dictionary<string, int> often = [];

    /// <summary>Counts the names of a claim, so that a seldom one is taken where several would do.</summary>
    public void Count(Claim claim)
    {
        foreach (string name in In(claim))
        {
            often[name] = often.GetValueOrDefault(name) + 1;
        }
    }

    /// <summary>Everything that the claim speaks of.</summary>
    public static IEnumerable<string> In(Claim claim) => claim switch
    {
        AllClaim all => all.Parts.SelectMany(In),
        AnyClaim any => any.Parts.SelectMany(In),
        CountClaim count => count.Members.Append(NameOf(count)),
        _ => [NameOf(claim)],
    };

    /// <summary>Names of which every claim that this one follows from has at least one.</summary>
    public HashSet<string> NeededFor(Claim claim)
    {
        HashSet<string> needed = [];
        Add(claim, needed, MostRows);
        return needed;
    }

    private void Add(Claim claim, HashSet<string> needed, int rows)
    {
        switch (claim)
        {
            case AllClaim all:
                // One part is enough: the one whose names are met least.
                needed.UnionWith(all.Parts.Select(p => Needed(p, rows)).MinBy(names => names.Sum(n => often.GetValueOrDefault(n)))!);
                break;
            case AnyClaim any:
                foreach (Claim part in any.Parts)
                {
                    Add(part, needed, rows);
                }

                break;
            case FindingClaim { Negated: false } finding when needed.Add(NameOf(finding)) && rows > 0 && implication.MeaningOf(finding.Id) is { } meaning:
                Add(meaning, needed, rows - 1);
                break;
            default:
                needed.Add(NameOf(claim));
                break;
        }
    }

    private HashSet<string> Needed(Claim claim, int rows)
    {
        HashSet<string> needed = [];
        Add(claim, needed, rows);
        return needed;
    }

    private static string NameOf(Claim claim) => claim switch
    {
        FindingClaim { Negated: true } finding => "not " + finding.Id,
        FindingClaim finding => finding.Id,
        FactClaim fact => "fact " + fact.Condition.Fact,
        CountClaim count => "count " + count.Of,
        _ => string.Empty,
    };
}
