using System.Collections.Immutable;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules.Analysis;

/// <summary>
/// Tells whether one claim holds in every case in which another does, by their form: part by part, through a row's concepts and its `when`, and by the values
/// that two comparisons leave. A yes is always right. A no may be wrong: claims that follow only from several parts taken together, and counts of different
/// lists, are not looked into.
/// </summary>
internal sealed class Implication(RulesetSubject subject)
{
    // Conditions inside each other can be taken apart in very many orders; what takes longer than this no person wrote.
    private const int MostSteps = 10_000;
    private const int MostStepsOfAll = 3_000_000;
    private const int MostRowsUnfolded = 8;

    private readonly Dictionary<string, Claim?> meanings = [];
    private readonly HashSet<string> unfolding = [];
    private int steps;
    private int stepsOfAll;

    /// <summary>Whether whenever the first holds, the second holds.</summary>
    public bool Holds(Claim first, Claim second)
    {
        stepsOfAll += steps;
        steps = 0;
        return !IsExhausted && Follows(first, second);
    }

    /// <summary>Whether so much was compared that from here on the answer is always no.</summary>
    public bool IsExhausted => stepsOfAll >= MostStepsOfAll;

    /// <summary>What makes a row count besides being recorded itself; null where nothing does.</summary>
    public Claim? MeaningOf(string id)
    {
        if (!meanings.TryGetValue(id, out Claim? meaning))
        {
            Indicator? row = subject.FindIndicator(id);
            ImmutableArray<Claim> ways =
            [
                .. row?.SameAs.Select(c => new FindingClaim(c.Id, Negated: false)) ?? [],
                .. row?.When is { } when ? [ClaimBuilder.Of(subject, when, row)] : ImmutableArray<Claim>.Empty,
            ];
            meanings[id] = meaning = ways.Length switch { 0 => null, 1 => ways[0], _ => new AnyClaim(ways) };
        }

        return meaning;
    }

    private bool Follows(Claim first, Claim second)
    {
        if (++steps > MostSteps)
        {
            return false;
        }

        return (first, second) switch
        {
            (AnyClaim any, _) => any.Parts.All(p => Follows(p, second)),
            (_, AllClaim all) => all.Parts.All(p => Follows(first, p)),
            (AllClaim all, AnyClaim any) => all.Parts.Any(p => Follows(p, second)) || any.Parts.Any(p => Follows(first, p)),
            (AllClaim all, _) => all.Parts.Any(p => Follows(p, second)) || FollowsByMeaning(first, second),
            (_, AnyClaim any) => any.Parts.Any(p => Follows(first, p)) || OneOfCounted(first, second),
            _ => FollowsDirectly(first, second) || OneOfCounted(first, second) || FollowsByMeaning(first, second),
        };
    }

    // Somebody of those who are counted is there, and whoever it is will do.
    private bool OneOfCounted(Claim first, Claim second) =>
        first is CountClaim { Negated: false, Count: > 0, Members.IsEmpty: false } count
        && count.Members.All(m => Follows(new FindingClaim(m, Negated: false), second));

    private bool FollowsByMeaning(Claim first, Claim second)
    {
        if (second is not FindingClaim { Negated: false } finding || unfolding.Count >= MostRowsUnfolded
            || MeaningOf(finding.Id) is not { } meaning || !unfolding.Add(finding.Id))
        {
            return false;
        }

        bool follows = Follows(first, meaning);
        unfolding.Remove(finding.Id);
        return follows;
    }

    private bool FollowsDirectly(Claim first, Claim second) => (first, second) switch
    {
        (FindingClaim a, FindingClaim b) => a == b,
        (CountClaim a, CountClaim b) => a.Of == b.Of && a.Negated == b.Negated && (a.Negated ? a.Count <= b.Count : a.Count >= b.Count),
        (FactClaim a, FactClaim b) => FollowsByValues(a, b),
        _ => false,
    };

    private bool FollowsByValues(FactClaim first, FactClaim second)
    {
        if (first.Condition.Fact != second.Condition.Fact || subject.Vocabulary.FindFact(first.Condition.Fact) is not { } fact)
        {
            return false;
        }

        if (fact.Type == FactType.Age && !first.Moments.AreAmong(second.Moments))
        {
            return false;
        }

        if (first.Condition.Comparisons.Concat(second.Condition.Comparisons).Any(c => ComparisonFit.Misfit(fact, c) is not null))
        {
            return false;
        }

        // Several bounds are negated together and not one by one.
        bool takenApart = !first.Negated || first.Condition.Comparisons.Length == 1;
        return takenApart && (second.Negated
            ? !PossibleValues.Of(fact, [.. Of(first), .. second.Condition.Comparisons.Select(c => (c, false))]).Any
            : second.Condition.Comparisons.All(c => !PossibleValues.Of(fact, [.. Of(first), (c, true)]).Any));
    }

    private static IEnumerable<(Model.Conditions.Comparison Comparison, bool Negated)> Of(FactClaim claim) =>
        claim.Condition.Comparisons.Select(c => (c, claim.Negated));
}
