namespace Thresholds.Rules.Diagnostics;

/// <summary>How much a diagnostic matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth a look; the ruleset or case can be used as it is.</summary>
    Warning,

    /// <summary>A mistake. A ruleset with an error is not evaluated; a case with an error is evaluated on what is sound and marked incomplete.</summary>
    Error,
}
