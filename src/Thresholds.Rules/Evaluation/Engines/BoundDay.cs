namespace Thresholds.Rules.Engines;

/// <summary>A day before the as-of date on which a finding happened.</summary>
internal readonly record struct BoundDay(int Finding, DateOnly Day);
