using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Engines;

/// <summary>Turns true rules into reasons, and marked strengths into reasons of their own.</summary>
internal sealed class ReasonBuilder(CaseReading reading, EngineOutcome outcome)
{
    private readonly EditionIndex index = reading.Index;
    private readonly DetailIndex details = reading.Details;
    private readonly GroundFinder grounds = new(reading);

    /// <summary>For each place of the observations whether a reason that was built rests on it.</summary>
    public bool[] Used => grounds.Used;

    /// <summary>The true rules, highest level first, then in document order.</summary>
    public ImmutableArray<Reason> Because()
    {
        Reason[] because = new Reason[outcome.TrueRules.Length];
        int count = 0;
        for (int rank = index.Ruleset.Levels.Length - 1; count < because.Length; rank--)
        {
            foreach (int rule in outcome.TrueRules)
            {
                if (index.Rules[rule].Rank == rank)
                {
                    because[count++] = Of(rule);
                }
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(because);
    }

    /// <summary>Strengths that are marked for, whether or not they indicate a level.</summary>
    public ImmutableArray<Reason> Strengths()
    {
        ImmutableArray<Reason>.Builder strengths = ImmutableArray.CreateBuilder<Reason>();
        foreach (int row in details.Strengths)
        {
            if (reading.OfFinding(row).IsFor())
            {
                Indicator strength = details.Rows[row];
                strengths.Add(OfRow(row, strength.Indicates ? index.Ruleset.FindLevel(strength.Level?.Id) : null));
            }
        }

        return strengths.DrainToImmutable();
    }

    /// <summary>Rows and items that are marked for and have no rule, since the document gives them neither level nor trigger.</summary>
    public ImmutableArray<Reason> WithoutLevel()
    {
        ImmutableArray<Reason>.Builder without = ImmutableArray.CreateBuilder<Reason>();
        foreach (int row in details.WithoutRule)
        {
            if (reading.OfFinding(row).IsFor())
            {
                without.Add(OfRow(row, level: null));
            }
        }

        return without.DrainToImmutable();
    }

    private Reason OfRow(int row, Level? level) => new()
    {
        Rule = details.RuleOf(row),
        Level = level,
        Determining = level is not null && level.Rank == outcome.IndicatedRank,
        Indicator = details.Rows[row],
        Grounds = grounds.For(row),
    };

    private Reason Of(int rule)
    {
        IndexedRule subject = index.Rules[rule];
        return new Reason
        {
            Rule = subject.Rule,
            Level = subject.Rank < 0 ? null : index.Ruleset.Levels[subject.Rank],
            Determining = subject.Rank >= 0 && subject.Rank == outcome.IndicatedRank,
            Indicator = details.RowOfRule[rule] is var row and >= 0 ? details.Rows[row] : null,
            Grounds = grounds.OfRule(rule),
        };
    }
}
