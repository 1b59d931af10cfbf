using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules;

/// <summary>Something that a worked case expects and its evaluation does not give, or gives and the case does not expect. Immutable.</summary>
public sealed class UnmetExpectation
{
    /// <summary>What was compared: a key of <c>expect</c> in words, for example <c>level</c>, <c>reasons</c> or <c>consent rules</c>.</summary>
    public required string What { get; init; }

    /// <summary>What was expected; <see langword="null"/> for something that was found and not expected.</summary>
    public required string? Expected { get; init; }

    /// <summary>What was found; <see langword="null"/> for something that was expected and is not there.</summary>
    public required string? Found { get; init; }

    /// <summary>The same as a diagnostic, with its place.</summary>
    public required Diagnostic Diagnostic { get; init; }
}
