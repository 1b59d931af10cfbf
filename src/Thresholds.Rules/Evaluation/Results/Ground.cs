using Thresholds.Rules.Engines;
using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules;

/// <summary>One thing that speaks for, or against, a row, concept or judgement: an observation, or a fact's comparison.</summary>
public sealed class Ground
{
    /// <summary>Whether it speaks for. False when it speaks against.</summary>
    public required bool SpeaksFor { get; init; }

    /// <summary>The observation; <see langword="null"/> for a fact.</summary>
    public Observation? Observation { get; init; }

    /// <summary>The fact; <see langword="null"/> for an observation.</summary>
    public BoundFact? Fact { get; init; }

    /// <summary>How the fact was compared; <see langword="null"/> for an observation.</summary>
    public FactCondition? Comparison { get; init; }

    /// <summary>For an age: the day that it was taken on.</summary>
    public DateOnly? Day { get; init; }
}
