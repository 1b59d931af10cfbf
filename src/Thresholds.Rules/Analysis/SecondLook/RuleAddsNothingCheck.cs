using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Analysis;

/// <summary>
/// Rules that never add to what another says: whenever they count, the other counts as well, at the same level or a higher one and with the same triggers. A
/// row of the table is published and stays; a rule of its own is ours, and has then no effect.
/// </summary>
internal sealed class RuleAddsNothingCheck : IRulesetCheck
{
    // Thousands of rules about one thing are no document; what is not looked into is not reported.
    private const int MostPairs = 3_000_000;

    public void Judge(RulesetSubject subject, DiagnosticBag bag)
    {
        Implication implication = new(subject);
        ImmutableArray<Rule> rules = subject.Ruleset.Rules;
        int[] ranks = [.. rules.Select(r => subject.Ruleset.FindLevel(r.Level?.Id)?.Rank ?? -1)];
        ImmutableArray<Claim> claims = [.. rules.Select(r => ClaimBuilder.Of(subject, r.Condition, null))];
        ClaimIndex index = new(claims, implication);
        int pairs = 0;
        for (int place = 0; place < rules.Length && pairs < MostPairs; place++)
        {
            int covering = -1;
            foreach (int other in index.MayFollowFrom(place))
            {
                bool isEarlier = covering < 0 || other < covering;
                if (++pairs < MostPairs && isEarlier && Covers(other, place) && !(place < other && Covers(place, other)))
                {
                    covering = other;
                }
            }

            if (covering >= 0)
            {
                Report(rules[place], rules[covering], ranks[covering] > ranks[place] && ranks[place] >= 0, bag);
            }
        }

        // Of two rules that cover each other the later one is idle. An item's level and its trigger are two rules, so that neither borrows the other's basis.
        bool Covers(int other, int rule) =>
            ranks[other] >= ranks[rule]
            && rules[rule].Triggers.All(t => rules[other].Triggers.Any(o => o.Id == t.Id))
            && (rules[rule].Indicator is null || rules[rule].Indicator != rules[other].Indicator)
            && implication.Holds(claims[rule], claims[other]);
    }

    private static void Report(Rule rule, Rule other, bool isHigher, DiagnosticBag bag)
    {
        string message = $"{NameOf(rule)}: adds nothing: whenever it counts, {NameOf(other)} counts as well, at {(isHigher ? "a higher level" : "the same level")}";
        if (rule.Indicator is null)
        {
            bag.Warning(DiagnosticCodes.RuleAddsNothing, rule.Position, message, "remove the rule, or say in its condition what it asks for beside the other");
        }
        else
        {
            bag.Suggestion(DiagnosticCodes.RuleAddsNothing, rule.Position, message, "a published row stays; is the condition of the other one wider than its words?");
        }
    }

    private static string NameOf(Rule rule) => rule.Indicator is { } row ? $"row `{row}`" : RulesetSubject.NameOf(rule);
}
