using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace Thresholds.Rules.Analysis;

/// <summary>
/// The text of a published document, as a PDF gives it: broken into lines and pages anywhere, with hyphens, quotation marks and spaces of every kind. What is
/// compared are letters and digits alone, in lower case.
/// </summary>
internal sealed partial class DocumentText
{
    /// <summary>Letters in a line that may be a heading.</summary>
    public const int LongestHeading = 100;

    private readonly string letters;
    private readonly HashSet<string> numbers;

    public DocumentText(string text)
    {
        letters = Letters(text);
        Lines = [.. text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        numbers = [.. Lines.Select(l => Numbering().Match(l)).Where(m => m.Success).Select(m => m.Groups["number"].Value)];
        Headings = [.. Lines.Where(l => l.Length <= LongestHeading).Select(Title).Where(t => t.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The lines that hold something, without the spaces around them.</summary>
    public ImmutableArray<string> Lines { get; }

    /// <summary>Every line that is short enough for a heading, without its number and its page.</summary>
    public ImmutableArray<string> Headings { get; }

    /// <summary>The numbers that sections have: a line begins with them.</summary>
    public IEnumerable<string> Numbers => numbers;

    /// <summary>Whether a section has this number.</summary>
    public bool HasNumber(string number) => numbers.Contains(number);

    /// <summary>Whether the words occur, whatever stands between their letters.</summary>
    public bool Has(string words) => letters.Contains(Letters(words), StringComparison.Ordinal);

    /// <summary>A line without the number before it and the page behind it.</summary>
    public static string Title(string line) => Page().Replace(Numbering().Replace(line, string.Empty), string.Empty).Trim();

    /// <summary>The number that a line begins with; null for none.</summary>
    public static string? NumberOf(string line) => Numbering().Match(line) is { Success: true } match ? match.Groups["number"].Value : null;

    private static string Letters(string text)
    {
        StringBuilder kept = new(text.Length);
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                kept.Append(char.ToLowerInvariant(c));
            }
        }

        return kept.ToString();
    }

    [GeneratedRegex(@"^(?<number>\d{1,3}(?:\.\d{1,3})*)(?:[.:)]\s*|\s+|$)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbering();

    [GeneratedRegex(@"[\s.]*\t\s*\d+$|\.{3,}\s*\d+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Page();
}
