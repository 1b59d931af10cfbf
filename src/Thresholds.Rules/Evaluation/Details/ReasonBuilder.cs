using System.Collections.Immutable;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Engines;

/// <summary>Turns true rules into reasons, and marked strengths into reasons of their own.</summary>
internal sealed class ReasonBuilder(CaseReading reading, EngineOutcome outcome)
{
    private readonly EditionIndex index = reading.Index;
    private readonly DetailIndex details = reading.Details;
    private readonly GroundFinder grounds = new(reading.Index, reading.Observations, reading.Now);

    public ImmutableArray<Reason> Because() =>
        [.. outcome.TrueRules.OrderByDescending(r => index.Rules[r].Rank).ThenBy(r => r).Select(Of)];

    /// <summary>Strengths that are marked for, whether or not they indicate a level.</summary>
    public ImmutableArray<Reason> Strengths()
    {
        ImmutableArray<Reason>.Builder strengths = ImmutableArray.CreateBuilder<Reason>();
        foreach (int row in details.Strengths)
        {
            if (reading.OfFinding(row).IsFor())
            {
                Indicator strength = details.Rows[row];
                Level? level = strength.Indicates ? index.Ruleset.FindLevel(strength.Level?.Id) : null;
                strengths.Add(OfRow(strength, details.RuleOf(strength.Id) ?? RuleOf(strength), level));
            }
        }

        return strengths.ToImmutable();
    }

    /// <summary>Rows and items that are marked for and have no rule, since the document gives them neither level nor trigger.</summary>
    public ImmutableArray<Reason> WithoutLevel() =>
    [
        .. details.WithoutRule
            .Where(row => reading.OfFinding(row).IsFor())
            .Select(row => OfRow(details.Rows[row], RuleOf(details.Rows[row]), level: null)),
    ];

    private Reason OfRow(Indicator row, Rule rule, Level? level) => new()
    {
        Rule = rule,
        Level = level,
        Determining = level is not null && level.Rank == outcome.IndicatedRank,
        Indicator = row,
        Grounds = [.. grounds.OfFinding(row.Id).Where(g => g.SpeaksFor)],
    };

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
