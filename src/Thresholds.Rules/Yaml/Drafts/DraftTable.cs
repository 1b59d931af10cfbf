using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Yaml;

/// <summary>A table on its way into a ruleset: its levels, headings and lists, every row with its id.</summary>
internal sealed class DraftTable
{
    private const string NoSection = "Table of levels";

    private DraftTable(ImmutableArray<DraftLevel> levels, ImmutableArray<DraftDomain> domains, ImmutableArray<DraftList> lists)
    {
        Levels = levels;
        Domains = domains;
        Lists = lists;
    }

    public ImmutableArray<DraftLevel> Levels { get; }

    public ImmutableArray<DraftDomain> Domains { get; }

    public ImmutableArray<DraftList> Lists { get; }

    public IEnumerable<DraftRow> Rows => Domains.SelectMany(d => d.Cells).SelectMany(c => c.Rows).Concat(Lists.SelectMany(l => l.Items));

    /// <summary>The table; its mistakes are in the bag, all of them.</summary>
    /// <param name="table">The name that messages show.</param>
    /// <param name="rows">The rows in printed order.</param>
    /// <param name="taken">Ids that no row may get, because the vocabulary has them.</param>
    /// <param name="bag">Takes what is wrong.</param>
    public static DraftTable Of(string table, ImmutableArray<TableRow> rows, IEnumerable<string> taken, DiagnosticBag bag)
    {
        Judge(table, rows, bag);
        TableRow[] sound = [.. rows.Where(r => !string.IsNullOrWhiteSpace(r.Wording) && (r.Level is null) == (r.Domain is null))];
        ImmutableArray<DraftLevel> levels = DraftLevels.Of(table, rows, bag);
        Dictionary<TableRow, DraftRow> drafts = WithIds(sound, new RowIds(taken));
        RowIds domainIds = new([]);
        RowIds listIds = new([]);
        return new DraftTable(
            levels,
            [
                .. sound.Where(r => r.Domain is not null).GroupBy(r => (r.Section, r.Domain)).Select(g => new DraftDomain(
                    domainIds.Free(IdOfDomain(g.Key.Section, g.Key.Domain!, sound)),
                    g.Key.Domain!,
                    g.Key.Section,
                    [.. levels.Select(l => new DraftCell(l.Id, [.. g.Where(r => r.Level == l.Word || DraftLevels.Number(r.Level!) == l.Number).Select(r => drafts[r])])).Where(c => !c.Rows.IsEmpty)])),
            ],
            [
                .. sound.Where(r => r.Domain is null).GroupBy(r => r.Section ?? NoSection, StringComparer.Ordinal)
                    .Select(g => new DraftList(listIds.Free(RowIds.Of(g.Key)), g.Key, [.. g.Select(r => drafts[r])])),
            ]);
    }

    /// <summary>Says everything that is wrong with the rows by themselves.</summary>
    public static void Judge(string table, ImmutableArray<TableRow> rows, DiagnosticBag bag)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach (TableRow row in rows)
        {
            SourcePosition place = new(table, row.Line, 1);
            if (string.IsNullOrWhiteSpace(row.Wording))
            {
                bag.Error(DiagnosticCodes.BadTable, place, "wording: expected the published words, found an empty cell");
            }

            if (row.Level is null != row.Domain is null)
            {
                string empty = row.Level is null ? "level" : "domain";
                bag.Error(DiagnosticCodes.BadTable, place, $"{empty}: expected a {(row.Level is null ? "level" : "heading")}, found an empty cell", "leave both empty for an item of a list");
            }

            if (row.Id is not null && !Ids.IsPlain(row.Id))
            {
                bag.Error(DiagnosticCodes.BadTable, place, $"id: expected lower-case words joined by hyphens, found {Quoted.Of(row.Id)}", Ids.Help(row.Id, Ids.IsPlain));
            }
            else if (row.Id is not null && !ids.Add(row.Id))
            {
                bag.Error(DiagnosticCodes.BadTable, place, $"id: {Quoted.Of(row.Id)} stands twice", "every row has an id of its own");
            }
        }

        if (rows.IsEmpty)
        {
            bag.Error(DiagnosticCodes.BadTable, new SourcePosition(table, 1, 1), "expected a row under the header, found none");
        }
    }

    // The same heading may stand in two parts of a document: then the part tells them apart.
    private static string IdOfDomain(string? section, string domain, TableRow[] rows) =>
        rows.Where(r => r.Domain == domain).Select(r => r.Section).Distinct(StringComparer.Ordinal).Count() > 1 && section is not null
            ? RowIds.Of(section)
            : RowIds.Of(domain, words: 3);

    /// <summary>Each row with its own id, or one made from its words.</summary>
    public static Dictionary<TableRow, DraftRow> WithIds(TableRow[] rows, RowIds ids)
    {
        TableRow[] given = [.. rows.Where(r => r.Id is not null)];
        TableRow[] without = [.. rows.Where(r => r.Id is null)];
        Dictionary<TableRow, DraftRow> drafts = given.ToDictionary(r => r, r => new DraftRow(r, ids.Free(r.Id!)));
        string[] made = ids.For([.. without.Select(r => r.Wording)]);
        for (int place = 0; place < without.Length; place++)
        {
            drafts[without[place]] = new DraftRow(without[place], made[place]);
        }

        return drafts;
    }
}
