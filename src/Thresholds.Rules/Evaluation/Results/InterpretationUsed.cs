using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>A place where the result rests on our reading.</summary>
public sealed class InterpretationUsed
{
    /// <summary>The id of the row or rule whose words were read.</summary>
    public required string Id { get; init; }

    /// <summary>The reading and its reason.</summary>
    public required string Text { get; init; }

    /// <summary>The words that were read.</summary>
    public required Citation Citation { get; init; }
}
