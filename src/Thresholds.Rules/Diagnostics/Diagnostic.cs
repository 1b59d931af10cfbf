namespace Thresholds.Rules.Diagnostics;

/// <summary>One finding about a file or about observations: where, which, what was found, and what would put it right. Immutable.</summary>
public sealed class Diagnostic
{
    /// <summary>The stable code, <c>THR</c> and four digits. Each has a page under docs/errors.</summary>
    public required string Code { get; init; }

    /// <summary>Error, warning or suggestion.</summary>
    public required DiagnosticSeverity Severity { get; init; }

    /// <summary>One line, lower case, the user's own text in backticks.</summary>
    public required string Message { get; init; }

    /// <summary>What to do about it, often the nearest known name; <see langword="null"/> when there is nothing useful to add.</summary>
    public string? Help { get; init; }

    /// <summary>Where it stands; <see cref="SourcePosition.None"/> for observations made in code.</summary>
    public SourcePosition Position { get; init; } = SourcePosition.None;

    /// <summary>The change that mends it, where only one can be meant; <see langword="null"/> where a person has to choose.</summary>
    public TextEdit? Fix { get; init; }

    /// <summary>The line that editors and CI parse, with the help indented on a line of its own.</summary>
    public override string ToString()
    {
        string severity = Severity.ToWord();
        string place = Position.ToString();
        string line = place.Length == 0 ? $"{severity} {Code}: {Message}" : $"{place}: {severity} {Code}: {Message}";
        return Help is null ? line : $"{line}\n    help: {Help}";
    }
}
