using System.Collections.Immutable;

namespace Thresholds.Rules.Yaml;

/// <summary>Makes the JSON reader's complaints one line without its place and its options, which mean nothing to whoever wrote the file.</summary>
internal static class JsonMistakes
{
    private static readonly ImmutableArray<(string Part, string Message)> Known =
    [
        ("Expected depth to be zero", "expected every `{` and `[` to be closed, found the end of the text"),
        ("trailing comma", "expected another entry after the comma, found none"),
        ("after a single JSON value", "expected the end of the text, found more after it"),
        ("does not contain any JSON tokens", "expected a value, found the end of the text"),
        ("Expected end of string", "expected a closing `\"`, found none"),
        ("start of a property name", "expected a name in double quotes"),
        ("start of a value", "expected a value: text in double quotes, a number, `true`, `false`, a list or a mapping"),
        ("invalid JSON literal", "expected `true`, `false` or `null`"),
        ("is invalid within a JSON string", "expected line breaks and control characters in text to be escaped"),
        ("escapable character", "expected a known escape after the backslash"),
        ("hex digit", "expected four hexadecimal digits after `\\u`"),
        ("number", "expected a number such as 12 or 0.5"),
        ("leading zero", "expected a number such as 12 or 0.5"),
        ("without a matching open", "expected no closing bracket here"),
        ("after a property name", "expected `:` after the name"),
        ("after a value", "expected `,` or the end of the list or mapping"),
    ];

    public static string Translate(string original)
    {
        foreach ((string part, string message) in Known)
        {
            if (original.Contains(part, StringComparison.Ordinal))
            {
                return message;
            }
        }

        int place = original.IndexOf(" LineNumber:", StringComparison.Ordinal);
        string line = (place < 0 ? original : original[..place]).ReplaceLineEndings(" ").Replace('\'', '`').TrimEnd(' ', '.');
        return line.Length == 0 ? "the text cannot be read" : char.ToLowerInvariant(line[0]) + line[1..];
    }
}
