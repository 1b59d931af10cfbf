namespace Thresholds.Rules.Engines;

/// <summary>A finding by its number, with what is recorded about it.</summary>
internal readonly record struct BoundFinding(int Number, RecordedFlags Flags);
