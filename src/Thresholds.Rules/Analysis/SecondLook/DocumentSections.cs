namespace Thresholds.Rules.Analysis;

/// <summary>The lines of a document by the heading that they stand under, as far as headings can be told: by their numbers, and by being cited.</summary>
internal sealed class DocumentSections
{
    private readonly Dictionary<string, List<string>> linesOf = new(StringComparer.OrdinalIgnoreCase);

    public DocumentSections(DocumentText document, IEnumerable<string> cited)
    {
        HashSet<string> names = new(cited, StringComparer.OrdinalIgnoreCase);
        string? current = null;
        foreach (string line in document.Lines)
        {
            string? number = DocumentText.NumberOf(line);
            string title = DocumentText.Title(line);
            current = number is not null && names.Contains(number) ? number
                : names.Contains(title) ? title
                : number is not null && IsHeading(line, number, title) ? number
                : current;
            if (current is not null)
            {
                if (!linesOf.TryGetValue(current, out List<string>? lines))
                {
                    linesOf[current] = lines = [];
                }

                lines.Add(line);
            }
        }
    }

    // A telephone number or the number of a list's entry begins a line as well.
    private static bool IsHeading(string line, string number, string title) =>
        number.Contains('.', StringComparison.Ordinal) && line.Length <= DocumentText.LongestHeading && title.Length > 0 && char.IsUpper(title[0]);

    /// <summary>The lines under the heading, wherever it stands; none for one that the document does not have.</summary>
    public IEnumerable<string> LinesOf(string heading) => linesOf.GetValueOrDefault(heading, []);
}
