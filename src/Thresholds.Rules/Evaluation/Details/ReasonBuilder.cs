using System.Collections.Immutable;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Engines;

/// <summary>Turns true rules into reasons, and marked strengths into reasons of their own.</summary>
internal sealed class ReasonBuilder(EditionIndex index, GroundFinder grounds, EngineOutcome outcome)
{
    public ImmutableArray<Reason> Because() =>
        [.. outcome.TrueRules.OrderByDescending(r => index.Rules[r].Rank).ThenBy(r => r).Select(Of)];

    /// <summary>Strengths that are marked for, whether or not they indicate a level.</summary>
    public ImmutableArray<Reason> Strengths(CaseReading reading)
    {
        ImmutableArray<Reason>.Builder strengths = ImmutableArray.CreateBuilder<Reason>();
        foreach (Indicator strength in reading.RowsFor.Where(i => i.Strength))
        {
            Level? level = strength.Indicates ? index.Ruleset.FindLevel(strength.Level?.Id) : null;
            strengths.Add(new Reason
            {
                Rule = index.Rules.Select(r => r.Rule).FirstOrDefault(r => r.Id == strength.Id) ?? RuleOf(strength),
                Level = level,
                Determining = level is not null && level.Rank == outcome.IndicatedRank,
                Indicator = strength,
                Grounds = [.. grounds.OfFinding(strength.Id).Where(g => g.SpeaksFor)],
            });
        }

        return strengths.ToImmutable();
    }

    /// <summary>Rows and items that are marked for and have no rule, since the document gives them neither level nor trigger.</summary>
    public ImmutableArray<Reason> WithoutLevel(CaseReading reading) =>
        [
            .. reading.RowsFor
                .Where(i => !i.Strength && !reading.Plan.HasRule(i.Id))
                .Select(i => new Reason
                {
                    Rule = RuleOf(i),
                    Level = null,
                    Determining = false,
                    Indicator = i,
                    Grounds = [.. grounds.OfFinding(i.Id).Where(g => g.SpeaksFor)],
                }),
        ];

    private Reason Of(int rule)
    {
        IndexedRule subject = index.Rules[rule];
        return new Reason
        {
            Rule = subject.Rule,
            Level = subject.Rank < 0 ? null : index.Ruleset.Levels[subject.Rank],
            Determining = subject.Rank >= 0 && subject.Rank == outcome.IndicatedRank,
            Indicator = subject.Rule.Indicator is { } id ? index.Indicator(id) : null,
            Grounds = grounds.OfRule(rule),
        };
    }

    // What indicates nothing has no rule; the result still shows it with its place.
    private static Rule RuleOf(Indicator indicator) => new()
    {
        Id = indicator.Id,
        Condition = new Model.Conditions.FindingCondition { Id = indicator.Id },
        Citation = indicator.Citation,
        Basis = indicator.Basis,
        Indicator = indicator.Id,
        Text = indicator.Text,
    };
}
