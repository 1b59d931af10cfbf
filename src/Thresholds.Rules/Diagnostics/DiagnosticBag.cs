using System.Collections.Immutable;

namespace Thresholds.Rules.Diagnostics;

/// <summary>Collects diagnostics while something is read or judged; sorted only when taken out, so that all come at once and in file order.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> diagnostics = [];

    public bool HasErrors => diagnostics.Exists(d => d.Severity == DiagnosticSeverity.Error);

    public void Error(string code, SourcePosition position, string message, string? help = null) =>
        diagnostics.Add(new Diagnostic { Code = code, Severity = DiagnosticSeverity.Error, Message = message, Help = help, Position = position });

    public void Warning(string code, SourcePosition position, string message, string? help = null) =>
        diagnostics.Add(new Diagnostic { Code = code, Severity = DiagnosticSeverity.Warning, Message = message, Help = help, Position = position });

    public void AddRange(IEnumerable<Diagnostic> more) => diagnostics.AddRange(more);

    /// <summary>All of them in file order; at one place in the order of their codes, then of their messages.</summary>
    public ImmutableArray<Diagnostic> ToSorted() => diagnostics.Count == 0
        ? []
        : [.. diagnostics
            .OrderBy(d => d.Position)
            .ThenBy(d => d.Code, StringComparer.Ordinal)
            .ThenBy(d => d.Message, StringComparer.Ordinal)];
}
