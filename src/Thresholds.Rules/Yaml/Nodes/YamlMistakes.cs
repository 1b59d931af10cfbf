using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Yaml;

/// <summary>Puts the parser's complaints into words for somebody who writes a ruleset, not a parser.</summary>
internal static class YamlMistakes
{
    private const string Tab = "expected spaces at the start of the line, found a tab";
    private const string TabHelp = "indent with spaces";
    private const string Unclosed = "brackets are not closed";

    private static readonly ImmutableArray<(string Part, string Message, string? Help)> Known =
    [
        (Unclosed, "expected `]` or `}` in what starts here, found a key", "close the list or mapping"),
        ("tab ", Tab, TabHelp),
        ("quoted scalar", "expected a closing quote, found none", "close the text that starts here with the same quote"),
        ("unknown escape", "expected a known escape after the backslash", "double the backslash, or use single quotes"),
        ("mapping values are not allowed", "expected no second `: ` in this line", "put text that holds `: ` into quotes"),
        ("Mapping values are not allowed", "expected no second `: ` in this line", "put text that holds `: ` into quotes"),
        ("invalid mapping", "expected no second `: ` in this line", "put text that holds `: ` into quotes"),
        ("flow sequence", "expected `,` or `]` in a list, found neither", "close the list with `]`"),
        ("flow mapping", "expected `,` or `}` in a mapping, found neither", "close the mapping with `}`"),
        ("block sequence", "expected `- ` and the next entry of this list", "the entries of a list start in the same column"),
        ("block mapping", "expected the next key of this mapping", "the keys of a mapping start in the same column"),
        ("block collection", "expected an entry of this list or mapping", "what belongs together starts in the same column"),
        ("could not find expected ':'", "expected `:` after the key", "write `key: value`"),
        ("sequence entries are not allowed", "expected no `- ` in this place", "start the list on the next line"),
        ("apping keys are not allowed", "expected no key in this place", "start the mapping on the next line"),
        ("cannot start any token", "expected a value, found a character that cannot start one", "put the text into quotes"),
        ("did not find expected node content", "expected a value, found none", "put text that starts with a special character into quotes"),
        ("block scalar", "expected nothing after `|` or `>` in this line", "start the text on the next line"),
        ("<document", "expected the end of the file or `---`, found more", null),
        ("tag", "expected no tags, found one that is broken as well", "put text that starts with `!` into quotes"),
        ("anchor", "expected no anchors or aliases, found one that is broken as well", "put text that starts with `&` or `*` into quotes"),
        ("simple key", "expected `:` after the key", "write `key: value`"),
        ("directive", "expected no directive", "leave out the line that starts with `%`"),
    ];

    public static Diagnostic Describe(string complaint, SourceText text, SourcePosition position)
    {
        if (TabNear(text, position) is { } tab)
        {
            return Error(tab, $"not YAML: {Tab}", TabHelp);
        }

        (string message, string? help) = Translate(complaint);
        return Error(position, $"not YAML: {message}", help);
    }

    /// <summary>
    /// What the parser should have complained about where it throws something other than its own exception, which has no place; null for what is no
    /// complaint about the text.
    /// </summary>
    public static string? ComplaintOf(Exception exception) => exception switch
    {
        ArgumentException => "tag",
        InvalidOperationException when exception.Message.Contains("no more tokens", StringComparison.Ordinal) => "<document",
        InvalidOperationException => Unclosed,
        _ => null,
    };

    /// <summary>A control character is refused before parsing: the parser takes the first NUL for the end of the file.</summary>
    public static Diagnostic? ControlCharacterIn(SourceText text)
    {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < text.Text.Length; i++)
        {
            char c = text.Text[i];
            if (c == '\n')
            {
                line++;
                lineStart = i + 1;
            }
            else if ((c < ' ' && c is not ('\t' or '\r')) || c == '\u007F')
            {
                string message = $"not YAML: expected printable text, found the control character U+{(int)c:X4}";
                return Error(new SourcePosition(text.Name, line, i - lineStart + 1), message, help: null);
            }
        }

        return null;
    }

    private static (string Message, string? Help) Translate(string original)
    {
        foreach ((string part, string message, string? help) in Known)
        {
            if (original.Contains(part, StringComparison.Ordinal))
            {
                return (message, help);
            }
        }

        string line = original.ReplaceLineEndings(" ").Replace('\'', '`').TrimEnd('.');
        return (line.Length == 0 ? "the text cannot be read" : char.ToLowerInvariant(line[0]) + line[1..], null);
    }

    // The parser may still stand at the end of the line before.
    private static SourcePosition? TabNear(SourceText text, SourcePosition position)
    {
        int line = 1;
        foreach (Range range in text.Text.AsSpan().Split('\n'))
        {
            if (line > position.Line + 1)
            {
                return null;
            }

            ReadOnlySpan<char> current = text.Text.AsSpan(range);
            int tab = line < position.Line ? -1 : current[..(current.Length - current.TrimStart().Length)].IndexOf('\t');
            if (tab >= 0)
            {
                return new SourcePosition(text.Name, line, tab + 1);
            }

            line++;
        }

        return null;
    }

    private static Diagnostic Error(SourcePosition position, string message, string? help) => new()
    {
        Code = DiagnosticCodes.NotYaml,
        Severity = DiagnosticSeverity.Error,
        Position = position,
        Message = message,
        Help = help,
    };
}
