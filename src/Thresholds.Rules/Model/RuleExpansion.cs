using System.Collections.Immutable;
using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules.Model;

/// <summary>Gives every row and every list item of its own the rule that it stands for, so that analysis and engines see rules alone.</summary>
internal static class RuleExpansion
{
    /// <summary>The added part of the id of a rule that holds our reading of an item's level, apart from what the list itself says.</summary>
    public const string LevelSuffix = "-level";

    public static ImmutableArray<Rule> Expand(ImmutableArray<Indicator> indicators, ImmutableArray<Rule> own) =>
        [.. indicators.SelectMany(OfIndicator), .. own];

    private static IEnumerable<Rule> OfIndicator(Indicator indicator)
    {
        Reference? level = indicator.Indicates ? indicator.Level : null;
        bool levelIsOurs = level is not null && indicator.Basis == Basis.Interpretation;
        bool published = !indicator.Triggers.IsEmpty || (level is not null && !levelIsOurs);

        // The trigger is the document's and the level is ours: two rules, so that neither borrows the other's basis.
        if (published)
        {
            yield return new Rule
            {
                Id = indicator.Id,
                Condition = ConditionOf(indicator),
                Level = levelIsOurs ? null : level,
                Triggers = indicator.Triggers,
                Citation = indicator.Citation,
                Basis = Basis.Published,
                Indicator = indicator.Id,
                Text = indicator.Text,
                Position = indicator.Position,
            };
        }

        if (levelIsOurs)
        {
            yield return new Rule
            {
                Id = indicator.Id + LevelSuffix,
                Condition = ConditionOf(indicator),
                Level = level,
                Citation = indicator.LevelCitation ?? indicator.Citation,
                Basis = Basis.Interpretation,
                Reason = indicator.Reason,
                Indicator = indicator.Id,
                Text = indicator.Text,
                Position = indicator.Position,
            };
        }
    }

    private static Condition ConditionOf(Indicator indicator)
    {
        FindingCondition row = new() { Id = indicator.Id, Position = indicator.Position };
        return indicator.Provided is not { } judgement
            ? row
            : new AllCondition
            {
                Parts = [row, new FindingCondition { Id = judgement.Id, Position = judgement.Position }],
                Position = indicator.Position,
            };
    }
}
