using Thresholds.Rules.Model;

namespace Thresholds.Rules.Tests.Published;

/// <summary>The published tables of Northamptonshire 2018: what is printed, and what the ruleset holds.</summary>
internal static class PublishedTable
{
    public const string Star = "strategy-discussion (required)";
    public const string Listed = "section-47-assessment (could-lead-to)";

    private const string StarTrigger = "strategy-discussion";
    private const string ListTrigger = "section-47-assessment";

    public static List<PublishedRow> PrintedAppendix1() => PublishedRow.ReadCsv("northamptonshire-2018-appendix-1.csv", Star, string.Empty);

    public static List<PublishedRow> PrintedAppendix2() => PublishedRow.ReadCsv("northamptonshire-2018-appendix-2.csv", Star, Listed);

    public static Ruleset Northamptonshire() =>
        new ThresholdCatalog().Find("northamptonshire@2018", new DateOnly(2026, 3, 4)).Edition!.Ruleset;

    /// <summary>The rows of the table in the ruleset's order, each with what a star stands for.</summary>
    public static List<PublishedRow> HeldAppendix1(Ruleset ruleset) =>
        [.. ruleset.Indicators.Where(i => i.Domain is not null).Select(i => new PublishedRow
        {
            Section = i.Citation.Section,
            Level = ruleset.FindLevel(i.Level?.Id)?.Number,
            Domain = ruleset.Domains.First(d => d.Id == i.Domain).Name,
            Ordinal = i.Citation.Ordinal ?? 0,
            Wording = i.Text,
            Triggers = Attached(ruleset, i, StarTrigger),
        })];

    /// <summary>The items of the list. An item that repeats rows carries its trigger when every one of them does.</summary>
    public static List<PublishedRow> HeldAppendix2(Ruleset ruleset) =>
        [.. Appendix2(ruleset).Items.Select(item => new PublishedRow
        {
            Section = item.Citation.Section,
            Level = null,
            Domain = string.Empty,
            Ordinal = item.Citation.Ordinal ?? 0,
            Wording = item.Text,
            Triggers = string.Join(" and ", IndicatorsOf(ruleset, item).Select(i => Attached(ruleset, i, ListTrigger)).Distinct(StringComparer.Ordinal)),
        })];

    public static PublishedList Appendix2(Ruleset ruleset) => ruleset.Lists.Single(l => l.Citation.Section == "Appendix 2");

    /// <summary>The rows that an item repeats, or the indicator that it is.</summary>
    public static IEnumerable<Indicator> IndicatorsOf(Ruleset ruleset, ListItem item) =>
        item.Indicator is { } own
            ? ruleset.Indicators.Where(i => i.Id == own)
            : item.Rows.Select(r => ruleset.Indicators.First(i => i.Id == r.Id));

    private static string Attached(Ruleset ruleset, Indicator indicator, string trigger) =>
        indicator.Triggers.Any(t => t.Id == trigger) ? $"{trigger} ({ruleset.FindTrigger(trigger)!.Force.ToWord()})" : string.Empty;
}
