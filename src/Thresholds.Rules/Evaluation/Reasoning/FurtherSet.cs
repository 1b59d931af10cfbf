using System.Collections.Immutable;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>Findings and facts that, recorded besides what is recorded, make a rule true.</summary>
public sealed class FurtherSet
{
    /// <summary>The findings in document order, then the facts. All of them are needed.</summary>
    public required ImmutableArray<FurtherFinding> Parts { get; init; }

    /// <summary>The rules that they make true, in document order.</summary>
    public required ImmutableArray<Rule> Rules { get; init; }

    /// <summary>What it asks for, in numbers.</summary>
    internal string Key { get; init; } = string.Empty;

    internal FurtherSet And(ImmutableArray<Rule> more) => new() { Parts = Parts, Rules = [.. Rules, .. more], Key = Key };
}
