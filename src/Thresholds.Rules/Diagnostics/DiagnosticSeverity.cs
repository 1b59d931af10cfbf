namespace Thresholds.Rules.Diagnostics;

/// <summary>How much a diagnostic matters. A higher value matters more.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Nothing need be wrong: two statements that may both be meant say something that a second look can settle.</summary>
    Suggestion,

    /// <summary>Worth a look; the ruleset or case can be used as it is.</summary>
    Warning,

    /// <summary>A mistake. A ruleset with an error is not evaluated; a case with an error is evaluated on what is sound and marked incomplete.</summary>
    Error,
}
