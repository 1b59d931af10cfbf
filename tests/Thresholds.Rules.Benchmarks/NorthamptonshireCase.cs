using Thresholds.Rules.Model;

namespace Thresholds.Rules.Benchmarks;

/// <summary>
/// Invented records under Northamptonshire 2018: rows spread over the whole table below level 4, so that nothing is decided early, some concepts, one row
/// absent, one not known, an age and a school attendance.
/// </summary>
internal static class NorthamptonshireCase
{
    public static readonly DateOnly AsOf = new(2026, 3, 4);

    private static readonly string[] Concepts = ["child/pregnant", "child/not-in-education", "child/permanently-excluded", "child/send-needing-outside-agencies"];

    public static Edition Edition { get; } = new ThresholdCatalog().Find("northamptonshire", AsOf).Edition!;

    /// <summary>A record with so many findings.</summary>
    public static Observations Of(int findings)
    {
        int concepts = Math.Min(Concepts.Length, findings / 6);
        string[] rows = [.. Edition.Ruleset.Indicators.Where(i => i.Domain is not null && i.Level?.Id != "statutory").Select(i => i.Id)];
        string[] spread = [.. Enumerable.Range(0, findings - concepts).Select(i => rows[i * rows.Length / (findings - concepts)])];
        return Observations.Of([.. spread[..^2], .. Concepts[..concepts]])
            .WithAbsent(spread[^2])
            .WithNotKnown(spread[^1])
            .WithAge(14)
            .WithFact("school-attendance", 84.5m)
            .At(AsOf);
    }
}
