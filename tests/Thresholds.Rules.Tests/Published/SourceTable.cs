using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Thresholds.Rules.Tests.Published;

/// <summary>
/// The tables as the document's text prints them, read without a look at the CSV files: a table row is a line with tabs, a cell holds
/// paragraphs and bullets.
/// </summary>
internal sealed partial class SourceTable
{
    /// <summary>The two items that a page break cuts: the part before it, and the paragraph that opens the cell after it.</summary>
    public static readonly ImmutableArray<(string Before, string After)> Joins =
    [
        ("Can differentiate between safe and unsafe", "contacts"),
        ("Child is at significant risk of gang affiliation and/or criminal", "exploitation*"),
    ];

    private const string Footnote = "S47 strategy discussion required";

    private readonly string[] lines;

    public SourceTable(string text) => lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');

    /// <summary>Cut items that were put together, as they were found.</summary>
    public List<(string Before, string After)> Joined { get; } = [];

    public List<PublishedRow> Appendix1()
    {
        string[] domains = ["", "", "", ""];
        List<PublishedRow> rows = [];
        foreach (string line in Part("Appendix 1").Where(l => l.Contains('\t') && !l.StartsWith("Level 1:", StringComparison.Ordinal)))
        {
            string[] cells = line.Split('\t');
            if (cells.Length != domains.Length)
            {
                throw new InvalidDataException($"a table row has {cells.Length} cells: {line[..Math.Min(80, line.Length)]}");
            }

            for (int column = 0; column < cells.Length; column++)
            {
                ReadCell(cells[column], column + 1, ref domains[column], rows);
            }
        }

        return rows;
    }

    public List<PublishedRow> Appendix2() =>
        [.. Part("Appendix 2").Where(l => l.StartsWith("- ", StringComparison.Ordinal)).Select((l, i) => new PublishedRow
        {
            Section = "Appendix 2",
            Level = null,
            Domain = string.Empty,
            Ordinal = i + 1,
            Wording = l[2..].TrimEnd('*').Trim(),
            Triggers = PublishedTable.Listed,
        })];

    // From the heading in the body, which unlike the contents page gives no page number, to the next appendix.
    private IEnumerable<string> Part(string name) =>
        lines.SkipWhile(l => !Heading().Match(l).Groups["title"].Value.StartsWith(name + ":", StringComparison.Ordinal) || PageNumber().IsMatch(l))
            .Skip(1)
            .TakeWhile(l => !Heading().IsMatch(l));

    private void ReadCell(string cell, int level, ref string domain, List<PublishedRow> rows)
    {
        foreach (string paragraph in Paragraph().Matches(cell).Select(m => m.Groups["text"].Value.Trim()))
        {
            if (paragraph.EndsWith(" Needs", StringComparison.Ordinal))
            {
                domain = paragraph;
            }
            else if (paragraph.TrimStart('*').Trim() != Footnote)
            {
                int last = rows.FindLastIndex(r => r.Level == level);
                Joined.Add((rows[last].Wording, paragraph));
                rows[last] = Star(rows[last] with { Wording = $"{rows[last].Wording} {paragraph}" });
            }
        }

        string items = Tag().Replace(Paragraph().Replace(cell, " "), " ");
        string heading = domain;
        foreach (string item in items.Split('•').Skip(1))
        {
            rows.Add(Star(new PublishedRow
            {
                Section = "Appendix 1",
                Level = level,
                Domain = heading,
                Ordinal = rows.Count(r => r.Level == level && r.Domain == heading) + 1,
                Wording = item.Trim(),
                Triggers = string.Empty,
            }));
        }
    }

    private static PublishedRow Star(PublishedRow row) =>
        row.Wording.EndsWith('*') ? row with { Wording = row.Wording.TrimEnd('*'), Triggers = PublishedTable.Star } : row;

    [GeneratedRegex(@"^\d+\. (?<title>\S.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\t\d+$")]
    private static partial Regex PageNumber();

    [GeneratedRegex("<p>(?<text>.*?)</p>", RegexOptions.ExplicitCapture)]
    private static partial Regex Paragraph();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();
}
