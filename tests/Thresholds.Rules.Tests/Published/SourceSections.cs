using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Tests.Published;

/// <summary>What a document's text has to cite: numbered headings, appendices, and the parts of the table.</summary>
internal sealed partial class SourceSections(string text, IReadOnlyCollection<PublishedRow> rows)
{
    // The contents page gives page numbers behind a tab; the body does not.
    private readonly ImmutableArray<string> body =
        [.. text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0 && !PageNumber().IsMatch(l))];

    /// <summary>Every place that a ruleset cites, wherever in the model it stands.</summary>
    public static ImmutableSortedSet<string> CitedBy(Ruleset ruleset)
    {
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        ImmutableSortedSet<string>.Builder cited = ImmutableSortedSet.CreateBuilder<string>(StringComparer.Ordinal);
        Collect(ruleset, seen, cited);
        return cited.ToImmutable();
    }

    /// <summary>The part of a citation that the text does not have, or null when it has every one.</summary>
    public string? NotFound(string citation) =>
        citation.Split([", ", "; "], StringSplitOptions.None)
            .SelectMany(part => Has(part, citation) ? [] : part.Split(" and "))
            .FirstOrDefault(part => !Has(part, citation));

    private bool Has(string part, string citation)
    {
        if (SectionNumber().IsMatch(part))
        {
            return body.Any(l => l.StartsWith($"{part} ", StringComparison.Ordinal) || l.StartsWith($"{part}. ", StringComparison.Ordinal));
        }

        if (AppendixName().IsMatch(part))
        {
            return body.Any(l => SectionTitle().Match(l).Groups["title"].Value.StartsWith($"{part}:", StringComparison.Ordinal));
        }

        Match numbered = Numbered().Match(part);
        if (!numbered.Success)
        {
            return rows.Any(r => r.Domain == part) || body.Contains(part, StringComparer.Ordinal);
        }

        int number = int.Parse(numbered.Groups["number"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
        return numbered.Groups["what"].Value switch
        {
            "level" => rows.Any(r => r.Level == number),
            "note to level" => number == 4 && body.Any(l => l.Contains("<p>* S47 strategy discussion required</p>", StringComparison.Ordinal)),
            "item" => rows.Any(r => r.Level is null && r.Ordinal == number),
            _ => rows.Any(r => r.Level is not null && citation.StartsWith(r.Place, StringComparison.Ordinal) && r.Ordinal == number),
        };
    }

    private static void Collect(object? node, HashSet<object> seen, ImmutableSortedSet<string>.Builder cited)
    {
        switch (node)
        {
            case null or string:
                return;
            case Citation citation:
                cited.Add(citation.Section);
                return;
            case IEnumerable many:
                foreach (object? one in many)
                {
                    Collect(one, seen, cited);
                }

                return;
        }

        if (node.GetType().Assembly != typeof(Ruleset).Assembly || node.GetType().IsEnum || (!node.GetType().IsValueType && !seen.Add(node)))
        {
            return;
        }

        foreach (PropertyInfo property in node.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0))
        {
            Collect(property.GetValue(node), seen, cited);
        }
    }

    [GeneratedRegex(@"\t\d+$")]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"^\d+(\.\d+)*$", RegexOptions.ExplicitCapture)]
    private static partial Regex SectionNumber();

    [GeneratedRegex(@"^Appendix \d+$")]
    private static partial Regex AppendixName();

    [GeneratedRegex(@"^\d+\. (?<title>\S.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex SectionTitle();

    [GeneratedRegex(@"^(?<what>level|note to level|row|item) (?<number>\d+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Numbered();
}
