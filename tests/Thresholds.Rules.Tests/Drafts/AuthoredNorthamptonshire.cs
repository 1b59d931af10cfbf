using System.Text.RegularExpressions;
using Thresholds.Rules.Yaml;

namespace Thresholds.Rules.Tests.Drafts;

/// <summary>
/// The edits that docs/authoring.md names, made to a ruleset begun from the table of Northamptonshire alone. What a person would write for each row is what
/// the ruleset of the package says for the row with the same words; ids of rows stay those that were made from the table.
/// </summary>
internal sealed class AuthoredNorthamptonshire
{
    private readonly string shipped = File.ReadAllText(Repository.PathOf("rulesets", "northamptonshire", "2018.yaml"));
    private readonly string begun;
    private readonly WrittenTable page;
    private readonly WrittenTable rows;

    public AuthoredNorthamptonshire(string begun)
    {
        this.begun = begun;
        page = new WrittenTable(shipped);
        rows = new WrittenTable(begun);
        Ids = page.Rows.Where(r => r.Cell.Level is not null)
            .ToDictionary(r => r.Id!.Value!, r => Begun(r).Id!.Value!, StringComparer.Ordinal);
    }

    /// <summary>By the id that a row has in the package, the id that was made from its words.</summary>
    public IReadOnlyDictionary<string, string> Ids { get; }

    public string Text()
    {
        TextEdits edits = new(begun);

        // 3. Head and levels, and the headings' own ids.
        edits.Replace(rows.Root["levels"]!, Value("levels"));
        foreach ((LocatedNode mine, LocatedNode theirs) in rows.Domains!.Items.Zip(page.Domains!.Items))
        {
            edits.Replace(mine["id"]!, theirs["id"]!.Value!);
            foreach ((LocatedNode key, LocatedNode _) in mine["rows"]!.Entries)
            {
                edits.Replace(key, page.Root["levels"]!.Items[int.Parse(key.Value!["level-".Length..], System.Globalization.CultureInfo.InvariantCulture) - 1]["id"]!.Value!);
            }
        }

        // 5. and 6. Strengths and what the rows mean.
        foreach (WrittenRow theirs in page.Rows.Where(r => r.Cell.Level is not null))
        {
            IEnumerable<string> more = theirs.Node.Entries.Where(e => e.Key.Value is not ("id" or "text" or "triggers")).Select(e => $"          {Source(e.Key, e.Value)}\n");
            edits.AddLinesBehind(Begun(theirs).Text.End, Renamed(string.Concat(more)));
        }

        // 4. What the star means, and 7. and 8. what stands outside the table.
        string outside = string.Concat(page.Root.Entries.Where(e => e.Key.Value is "triggers" or "sections" || e.Key.Start > page.Domains!.End).Select(e => $"\n{Source(e.Key, e.Value)}\n"));
        return edits.Apply().Replace("# triggers: [star]", "triggers: [strategy-discussion]", StringComparison.Ordinal) + Renamed(outside);
    }

    private WrittenRow Begun(WrittenRow theirs) => rows.Rows.Single(r => r.Words == theirs.Words && WrittenTable.Same(r.Cell.Owner["name"]!.Value, theirs.Cell.Owner["name"]!.Value));

    private string Value(string key) => shipped[page.Root[key]!.Start..page.Root[key]!.End];

    private string Source(LocatedNode key, LocatedNode value) => shipped[key.Start..value.End];

    private string Renamed(string text) => Regex.Replace(text, "(?<![a-z0-9/-])[a-z0-9]+(-[a-z0-9]+)*(?![a-z0-9/-])", m => Ids.GetValueOrDefault(m.Value, m.Value), RegexOptions.ExplicitCapture);
}
