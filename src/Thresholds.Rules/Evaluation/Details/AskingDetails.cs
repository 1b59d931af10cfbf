using System.Collections.Immutable;

namespace Thresholds.Rules.Engines;

/// <summary>What to ask next, and how much was asked.</summary>
internal sealed class AskingDetails
{
    public required ImmutableArray<Question> Questions { get; init; }

    public required Coverage Coverage { get; init; }

    public static AskingDetails Of(CaseReading reading, EvaluationPhrases phrases) => new()
    {
        Questions = new QuestionBuilder(reading, phrases).Build(),
        Coverage = new CoverageBuilder(reading).Build(),
    };
}
