namespace Thresholds.Rules.Diagnostics;

/// <summary>What a severity is called in messages and listings.</summary>
public static class SeverityWords
{
    /// <summary>The word, in lower case: <c>error</c>, <c>warning</c> or <c>suggestion</c>.</summary>
    /// <param name="severity">The value.</param>
    public static string ToWord(this DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "suggestion",
    };
}
