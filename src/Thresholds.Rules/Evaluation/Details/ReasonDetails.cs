using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Thresholds.Rules.Engines;

/// <summary>The true rules with their grounds, and what follows from them.</summary>
internal sealed class ReasonDetails
{
    public required ImmutableArray<Reason> Because { get; init; }

    public required SectionResult Section47 { get; init; }

    public required SectionResult Section17 { get; init; }

    public required ImmutableArray<DomainResult> Domains { get; init; }

    /// <summary>For each place of the observations whether a reason rests on it.</summary>
    public required bool[] Used { get; init; }

    public static ReasonDetails Of(CaseReading reading, EngineOutcome outcome, EvaluationPhrases phrases)
    {
        SectionBuilder sections = new(reading, outcome, phrases);
        ReasonBuilder reasons = new(reading, outcome);
        return new ReasonDetails
        {
            Because = reasons.Because(),
            Section47 = sections.Of(47),
            Section17 = sections.Of(17),
            Domains = DomainsOf(reading.Details, outcome),
            Used = reasons.Used,
        };
    }

    private static ImmutableArray<DomainResult> DomainsOf(DetailIndex details, EngineOutcome outcome)
    {
        int[] ranks = new int[details.Edition.Ruleset.Domains.Length];
        Array.Fill(ranks, -1);
        foreach (int rule in outcome.TrueRules)
        {
            if (details.RowOfRule[rule] is var row and >= 0 && details.Table.DomainOfRow[row] is var domain and >= 0)
            {
                ranks[domain] = Math.Max(ranks[domain], details.Edition.Rules[rule].Rank);
            }
        }

        DomainResult[] results = new DomainResult[ranks.Length];
        for (int domain = 0; domain < results.Length; domain++)
        {
            results[domain] = details.DomainAt(domain, ranks[domain]);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(results);
    }
}
