using System.Collections.Immutable;

namespace Thresholds.Rules.Analysis;

/// <summary>Many claims, and for each those among them that may follow from it: without it every one would be held against every other.</summary>
internal sealed class ClaimIndex
{
    private readonly ImmutableArray<Claim> claims;
    private readonly Dictionary<string, List<int>> byNeed = [];

    public ClaimIndex(ImmutableArray<Claim> claims, Implication implication)
    {
        this.claims = claims;
        ClaimNames names = new(implication);
        foreach (Claim claim in claims)
        {
            names.Count(claim);
        }

        for (int place = 0; place < claims.Length; place++)
        {
            foreach (string need in names.NeededFor(claims[place]))
            {
                if (!byNeed.TryGetValue(need, out List<int>? places))
                {
                    byNeed[need] = places = [];
                }

                places.Add(place);
            }
        }
    }

    /// <summary>The places of the claims, other than itself, that may follow from the one at this place; lowest first within each name.</summary>
    public IEnumerable<int> MayFollowFrom(int place) => ClaimNames.In(claims[place]).Distinct(StringComparer.Ordinal)
        .SelectMany(name => byNeed.GetValueOrDefault(name, []))
        .Where(other => other != place);
}
