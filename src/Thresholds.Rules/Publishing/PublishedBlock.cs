namespace Thresholds.Rules;

/// <summary>One part of a section of a published ruleset. Writers know every kind.</summary>
internal abstract record PublishedBlock;
