using System.Collections.Immutable;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Tests.Semantics;

/// <summary>An edition with its rows, rules, domains and triggers in another order. Levels keep theirs, which is their meaning.</summary>
internal static class TurnedEdition
{
    public static Edition Of(Edition edition)
    {
        Ruleset ruleset = edition.Ruleset;
        ImmutableArray<Indicator> rows = [.. ruleset.Indicators.Reverse()];
        return new Edition
        {
            Vocabulary = edition.Vocabulary,
            Sha256 = edition.Sha256,
            Ruleset = new Ruleset
            {
                Id = ruleset.Id,
                Edition = ruleset.Edition,
                Title = ruleset.Title,
                Publisher = ruleset.Publisher,
                Published = ruleset.Published,
                InForce = ruleset.InForce,
                Levels = ruleset.Levels,
                Domains = [.. ruleset.Domains.Reverse()],
                Triggers = [.. ruleset.Triggers.Reverse()],
                Indicators = rows,
                Judgements = ruleset.Judgements,
                Rules = RuleExpansion.Expand(rows, [.. ruleset.Rules.Where(r => r.Indicator is null).Reverse()]),
                Gateways = ruleset.Gateways,
            },
        };
    }
}
