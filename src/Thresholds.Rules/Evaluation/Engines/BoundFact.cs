using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules.Engines;

/// <summary>A recorded fact whose text was understood by the vocabulary's type, or that is recorded as not known.</summary>
public sealed class BoundFact
{
    /// <summary>The fact's definition.</summary>
    public required Fact Fact { get; init; }

    /// <summary>Whether a value is known. False for "not known", and for a value that is a mistake: a mistake never closes a question.</summary>
    public required bool IsKnown { get; init; }

    /// <summary>The value as recorded.</summary>
    public required string Text { get; init; }

    /// <summary>The value of a number; 0 otherwise.</summary>
    public decimal Number { get; init; }

    /// <summary>The value of a fact of type age.</summary>
    public Age Age { get; init; }
}
