using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>What reading a file of what no case can reach gave. Immutable.</summary>
public sealed class UnreachableReadResult
{
    /// <summary>The ruleset that it is about, <c>ID</c> or <c>ID@EDITION</c>; <see langword="null"/> when it could not be read.</summary>
    public required Reference? Ruleset { get; init; }

    /// <summary>The entries that could be read, in file order.</summary>
    public required ImmutableArray<Unreachable> Entries { get; init; }

    /// <summary>All diagnostics in file order.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }
}
