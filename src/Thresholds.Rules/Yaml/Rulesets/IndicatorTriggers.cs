using Thresholds.Rules.Model;

namespace Thresholds.Rules.Yaml;

/// <summary>Gives a row or item the triggers that lists attach to it. Lists are read after rows, and an indicator does not change.</summary>
internal static class IndicatorTriggers
{
    public static Indicator Add(Indicator indicator, IEnumerable<TriggerReference> more) => new()
    {
        Id = indicator.Id,
        Text = indicator.Text,
        Citation = indicator.Citation,
        Domain = indicator.Domain,
        Level = indicator.Level,
        Basis = indicator.Basis,
        Reason = indicator.Reason,
        LevelCitation = indicator.LevelCitation,
        Strength = indicator.Strength,
        Indicates = indicator.Indicates,
        Formerly = indicator.Formerly,
        SameAs = indicator.SameAs,
        When = indicator.When,
        Provided = indicator.Provided,
        Triggers = [.. indicator.Triggers, .. more],
        ConflictsWith = indicator.ConflictsWith,
        ConflictsWithTriggers = indicator.ConflictsWithTriggers,
        AsksFor = indicator.AsksFor,
        Ask = indicator.Ask,
        Short = indicator.Short,
        Note = indicator.Note,
        Reading = indicator.Reading,
        Position = indicator.Position,
    };
}
