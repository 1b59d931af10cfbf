namespace Thresholds.Rules;

/// <summary>What a question is about.</summary>
public enum QuestionKind
{
    /// <summary>A fact.</summary>
    Fact,

    /// <summary>A row of the table or an item of a list.</summary>
    Indicator,

    /// <summary>A concept.</summary>
    Concept,

    /// <summary>A judgement that the document leaves to the practitioner.</summary>
    Judgement,

    /// <summary>How many rows of a level or domain there are.</summary>
    Count,
}
