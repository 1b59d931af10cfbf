using System.Collections.Immutable;

namespace Thresholds.Rules.Diagnostics;

/// <summary>Collects diagnostics while something is read or judged; sorted only when taken out, so that all come at once and in file order.</summary>
internal sealed class DiagnosticBag
{
    /// <summary>
    /// So many errors, and as many findings beside them. Beyond that a file has one mistake made often, or is no ruleset; whoever mends it checks again.
    /// </summary>
    public const int Most = 1_000;

    private readonly List<Diagnostic> diagnostics = [];
    private int errors;
    private Diagnostic? errorBeyond;
    private Diagnostic? otherBeyond;

    public bool HasErrors => errors > 0;

    /// <summary>Whether a further error would not be taken, so that nobody need work it out.</summary>
    public bool IsFull => errors >= Most;

    public void Error(string code, SourcePosition position, string message, string? help = null, TextEdit? fix = null) =>
        Add(new Diagnostic { Code = code, Severity = DiagnosticSeverity.Error, Message = message, Help = help, Position = position, Fix = fix });

    public void Warning(string code, SourcePosition position, string message, string? help = null) =>
        Add(new Diagnostic { Code = code, Severity = DiagnosticSeverity.Warning, Message = message, Help = help, Position = position });

    public void Suggestion(string code, SourcePosition position, string message, string? help = null) =>
        Add(new Diagnostic { Code = code, Severity = DiagnosticSeverity.Suggestion, Message = message, Help = help, Position = position });

    public void AddRange(IEnumerable<Diagnostic> more)
    {
        foreach (Diagnostic diagnostic in more)
        {
            Add(diagnostic);
        }
    }

    /// <summary>All of them in file order; at one place in the order of their codes, then of their messages.</summary>
    public ImmutableArray<Diagnostic> ToSorted() => diagnostics.Count == 0
        ? []
        : [.. diagnostics.Concat(TooMany())
            .OrderBy(d => d.Position)
            .ThenBy(d => d.Code, StringComparer.Ordinal)
            .ThenBy(d => d.Message, StringComparer.Ordinal)];

    private IEnumerable<Diagnostic> TooMany() => (errorBeyond ?? otherBeyond) is not { } beyond
        ? []
        :
        [
            new Diagnostic
            {
                Code = DiagnosticCodes.TooManyFindings,
                Severity = beyond.Severity,
                Message = $"found more than {Most} {(errorBeyond is null ? "warnings" : "mistakes")}, and these are the first that were met",
                Help = "mend these and check again",
                Position = beyond.Position.Line == 0 ? SourcePosition.None : new SourcePosition(beyond.Position.File, 1, 1),
            },
        ];

    private void Add(Diagnostic diagnostic)
    {
        bool isError = diagnostic.Severity == DiagnosticSeverity.Error;
        bool isTaken = isError ? errors < Most : diagnostics.Count - errors < Most;

        // What another bag says of its own limit is said once, by whoever speaks last.
        if (isTaken && diagnostic.Code != DiagnosticCodes.TooManyFindings)
        {
            diagnostics.Add(diagnostic);
            errors += isError ? 1 : 0;
        }
        else if (isError)
        {
            errorBeyond ??= diagnostic;
        }
        else
        {
            otherBeyond ??= diagnostic;
        }
    }
}
