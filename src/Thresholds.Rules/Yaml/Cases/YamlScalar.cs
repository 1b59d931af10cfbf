using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Thresholds.Rules.Yaml;

/// <summary>Writes single values: plain where nobody can misread them, else in double quotes with everything escaped that could break a line.</summary>
internal static partial class YamlScalar
{
    // Plain, each of them is something other than a text.
    private static readonly string[] NoPlainText = ["true", "false", "null"];

    public static string Of(string value) =>
        Plain().IsMatch(value) && !NoPlainText.Contains(value, StringComparer.OrdinalIgnoreCase) ? value : Quoted(value);

    /// <summary>A text that stands alone in its line: plain where YAML reads it back as it is, and else in quotes.</summary>
    public static string OfLine(string value) =>
        PlainLine().IsMatch(value) && !value.Contains(": ", StringComparison.Ordinal) && !value.Contains(" #", StringComparison.Ordinal)
        && !NoPlainText.Contains(value, StringComparer.OrdinalIgnoreCase)
            ? value
            : Quoted(value);

    /// <summary>A text inside brackets or braces, where commas and brackets have a meaning.</summary>
    public static string OfFlow(string value) => value.AsSpan().IndexOfAny(",[]{}") < 0 ? OfLine(value) : Quoted(value);

    private static string Quoted(string value)
    {
        StringBuilder text = new("\"");
        foreach (Rune rune in value.EnumerateRunes())
        {
            text.Append(rune.Value switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ => IsPrinted(rune) ? rune.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\U{rune.Value:X8}"),
            });
        }

        return text.Append('"').ToString();
    }

    private static bool IsPrinted(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    [GeneratedRegex(@"\A[\p{L}\p{Nd}(“‘]([^\p{C}\p{Zl}\p{Zp}]*[^\p{C}\p{Z}:])?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex PlainLine();

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9._@/-]*\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Plain();
}
