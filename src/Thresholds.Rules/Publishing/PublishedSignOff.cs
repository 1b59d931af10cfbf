using System.Collections.Immutable;

namespace Thresholds.Rules;

/// <summary>The box to sign: what is signed, what can be said of it, and lines to fill in.</summary>
/// <param name="Statement">What a signature says.</param>
/// <param name="Choices">What to choose from.</param>
/// <param name="Lines">The names of the lines.</param>
internal sealed record PublishedSignOff(string Statement, ImmutableArray<string> Choices, ImmutableArray<string> Lines) : PublishedBlock;
