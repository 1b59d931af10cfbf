namespace Thresholds.Rules;

/// <summary>
/// How two editions stand to each other about one level or trigger. A level counts as indicated when it or a higher one is. Immutable.
/// </summary>
public sealed class OutcomeDifference
{
    /// <summary>The level or trigger in the first edition; <see langword="null"/> when the second alone has it.</summary>
    public required Conclusion? First { get; init; }

    /// <summary>The level or trigger in the second edition; <see langword="null"/> when the first alone has it.</summary>
    public required Conclusion? Second { get; init; }

    /// <summary>The verdict. What only one edition has is always <see cref="OutcomeVerdict.Incomparable"/>.</summary>
    public required OutcomeVerdict Verdict { get; init; }

    /// <summary>The smallest sets of observations for which the second edition indicates it and the first does not.</summary>
    public required DifferingSets InSecondAlone { get; init; }

    /// <summary>The smallest sets of observations for which the first edition indicates it and the second does not.</summary>
    public required DifferingSets InFirstAlone { get; init; }
}
