namespace Thresholds.Rules;

/// <summary>How two editions stand to each other about one level or trigger, over everything that can be recorded.</summary>
public enum OutcomeVerdict
{
    /// <summary>Each indicates it for exactly what the other does.</summary>
    Equal,

    /// <summary>The second indicates it for everything that the first does, and for more.</summary>
    More,

    /// <summary>The first indicates it for everything that the second does, and for more.</summary>
    Less,

    /// <summary>Each indicates it for something that the other does not, or only one of them has it.</summary>
    Incomparable,
}
