using Thresholds.Rules.Model;

namespace Thresholds.Rules.Yaml;

/// <summary>The headings, cells and lists of a ruleset that is to be changed, with where they stand.</summary>
internal sealed class WrittenTable
{
    private const string DomainsKey = "domains";

    public WrittenTable(string text)
    {
        Root = LocatedReader.Read(text);
        Rows = [.. Cells().SelectMany(c => c.List.Items.Where(i => i["text"] is not null).Select(i => new WrittenRow(i, i["id"], i["text"]!, c)))];
    }

    public LocatedNode Root { get; }

    public IReadOnlyList<WrittenRow> Rows { get; }

    /// <summary>The list of headings; null where there is none.</summary>
    public LocatedNode? Domains => Root[DomainsKey];

    /// <summary>The heading that a row of a table stands under; of several with one name, that of the row's part of the document.</summary>
    public LocatedNode? DomainOf(TableRow row)
    {
        LocatedNode[] named = [.. (Domains?.Items ?? []).Where(d => Same(d["name"]?.Value, row.Domain))];
        return named.Length < 2 ? named.FirstOrDefault() : named.FirstOrDefault(d => Same(d["cite"]?.Value, row.Section));
    }

    /// <summary>The list that an item of a table stands in.</summary>
    public LocatedNode? ListOf(TableRow row) => Root["lists"]?.Items.Find(l => Same(l["cite"]?.Value, row.Section) || Same(l["name"]?.Value, row.Section));

    /// <summary>Every place where the ruleset names a row. What else an id may stand in is words.</summary>
    public IEnumerable<LocatedNode> References(string id) => References(Root, inReference: false).Where(n => n.Value == id);

    public static bool Same(string? left, string? right) =>
        left is not null && right is not null && string.Equals(RowWords.OneLine(left), RowWords.OneLine(right), StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<LocatedNode> References(LocatedNode node, bool inReference)
    {
        if (node.Value is not null)
        {
            return inReference ? [node] : [];
        }

        return node.Items.SelectMany(i => References(i, inReference))
            .Concat(node.Entries.SelectMany(e => References(e.Value, IsReference(e.Key.Value!))));
    }

    private static bool IsReference(string key) => key is "rows" or "conflicts-with" or "when" or "applies" or "all" or "any" or "not" or "not-ruled-out" or "of";

    private IEnumerable<WrittenCell> Cells() =>
    [
        .. (Domains?.Items ?? []).SelectMany(d => (d["rows"]?.Entries ?? []).Select(e => new WrittenCell(d, e.Key.Value, e.Value))),
        .. (Root["lists"]?.Items ?? []).Where(l => l["items"] is not null).Select(l => new WrittenCell(l, null, l["items"]!)),
    ];
}
