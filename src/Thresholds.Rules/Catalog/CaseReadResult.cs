using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules;

/// <summary>What reading a file of cases gave: every case that could be read, and every diagnostic at once.</summary>
public sealed class CaseReadResult
{
    /// <summary>The cases in file order. Each carries its own problems as well.</summary>
    public required ImmutableArray<CaseFile> Cases { get; init; }

    /// <summary>All diagnostics in file order.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>Whether the input says that it holds a ruleset, a vocabulary, contacts or a list of what cases cannot reach, so that who looks for cases may pass it over.</summary>
    public bool IsOtherKind { get; init; }

    /// <summary>Whether the input holds several cases or is an array, so that a JSON answer is an array as well.</summary>
    public required bool IsMany { get; init; }
}
