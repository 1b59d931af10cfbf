using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules;

/// <summary>A recorded case, evaluated again. Immutable.</summary>
public sealed class ReplayResult
{
    /// <summary>What was replayed.</summary>
    public required EvaluationRecord Record { get; init; }

    /// <summary>What came of it.</summary>
    public required ReplayStatus Status { get; init; }

    /// <summary>What explains the status. A newer library that gives the same result is named here as well.</summary>
    public required ImmutableArray<ReplayReason> Reasons { get; init; }

    /// <summary>Where the results differ, in the order of the result's members; empty when nothing could be evaluated.</summary>
    public required ImmutableArray<ReplayDifference> Differences { get; init; }

    /// <summary>The evaluation of today; <see langword="null"/> when the edition is missing.</summary>
    public required Evaluation? Now { get; init; }

    /// <summary>Why the edition could not be used; empty when it could.</summary>
    public ImmutableArray<Diagnostic> Problems { get; init; } = [];
}
