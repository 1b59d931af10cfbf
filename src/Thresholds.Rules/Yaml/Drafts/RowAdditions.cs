using System.Collections.Immutable;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Yaml;

/// <summary>Puts new rows where the table prints them: behind the row before, in a cell that is new, or under a heading that is new.</summary>
/// <param name="edits">The text.</param>
/// <param name="written">What stands in it.</param>
/// <param name="levels">The edition's levels, lowest first.</param>
/// <param name="ids">The ids that are taken.</param>
/// <param name="report">Says of a row that it was left to a person.</param>
internal sealed class RowAdditions(TextEdits edits, WrittenTable written, ImmutableArray<Level> levels, RowIds ids, Action<TableRow, string> report)
{
    private readonly List<string> added = [];

    public ImmutableArray<string> Added => [.. added];

    public void Add(ImmutableArray<TableRow> rows, RowMatches matches)
    {
        TableRow[] fresh = [.. rows.Where(r => matches.Of(r) is null)];
        Dictionary<TableRow, DraftRow> drafts = DraftTable.WithIds(fresh, ids);
        foreach (IGrouping<(string? Level, string? Domain, string? Section), TableRow> cell in rows.GroupBy(r => (r.Level, r.Domain, r.Section)))
        {
            if (cell.Any(drafts.ContainsKey) && CellOf(cell.First()) is { } there)
            {
                AddTo(there, cell, drafts, matches);
            }
        }

        // What has no cell yet.
        foreach (IGrouping<LocatedNode?, TableRow> domain in fresh.Where(r => CellOf(r) is null && r.Domain is not null).GroupBy(written.DomainOf))
        {
            if (domain.Key is { } known)
            {
                AddCells(known, [.. domain], drafts);
            }
            else
            {
                AddDomains([.. domain], drafts);
            }
        }

        foreach (TableRow item in fresh.Where(r => r.Domain is null && CellOf(r) is null))
        {
            report(item, $"no list of the ruleset is printed in {Quoted.Of(item.Section ?? "this part")}: add the list and the item by hand");
        }
    }

    private LocatedNode? CellOf(TableRow row) =>
        row.Domain is null ? written.ListOf(row)?["items"] : written.DomainOf(row)?["rows"]?[LevelOf(row)];

    private string LevelOf(TableRow row) => DraftLevels.Find(levels, row.Level!)!.Id;

    private void AddTo(LocatedNode cell, IEnumerable<TableRow> rows, Dictionary<TableRow, DraftRow> drafts, RowMatches matches)
    {
        string? indent = cell is { IsFlow: false, Items: [var first, ..] } && edits.LeadOf(first.Start) is var lead && lead.AsSpan().Trim() is ['-'] ? lead[..lead.IndexOf('-', StringComparison.Ordinal)] : null;
        LocatedNode? before = null;
        foreach (TableRow row in rows)
        {
            if (matches.Of(row) is { } one)
            {
                before = cell.Items.Contains(one.Node) ? one.Node : before;
            }
            else if (indent is null)
            {
                report(row, $"the cell is written in one line: add the row by hand, {{ id: {drafts[row].Id}, text: {YamlScalar.OfFlow(RowWords.OneLine(row.Wording))} }}");
            }
            else
            {
                string lines = SkeletonText.RowText(drafts[row], indent);
                if (before is null)
                {
                    edits.AddLinesBeforeComments(cell.Items[0].Start, lines);
                }
                else
                {
                    edits.AddLinesBehind(before.End, lines);
                }

                added.Add(drafts[row].Id);
            }
        }
    }

    private void AddCells(LocatedNode domain, TableRow[] rows, Dictionary<TableRow, DraftRow> drafts)
    {
        LocatedNode? cells = domain["rows"];
        foreach (DraftCell cell in CellsOf(rows, drafts))
        {
            if (cells is not { IsFlow: false, Entries: [var first, ..] } || edits.LeadOf(first.Key.Start) is var lead && !string.IsNullOrWhiteSpace(lead))
            {
                report(cell.Rows[0].Row, $"the heading `{domain["id"]?.Value}` has no cells yet, or has them in one line: add the cell `{cell.Level}` by hand");
                continue;
            }

            int rank = Rank(cell.Level);
            string text = Indented(SkeletonText.CellText(cell), edits.LeadOf(first.Key.Start).Length - "      ".Length);
            if (cells.Entries.FindLast(e => Rank(e.Key.Value!) < rank) is { Key: not null } lower)
            {
                edits.AddLinesBehind(lower.Value.End, text);
            }
            else
            {
                edits.AddLinesBefore(first.Key.Start, text);
            }

            added.AddRange(cell.Rows.Select(r => r.Id));
        }
    }

    private void AddDomains(TableRow[] rows, Dictionary<TableRow, DraftRow> drafts)
    {
        RowIds domainIds = new((written.Domains?.Items ?? []).Select(d => d["id"]?.Value).OfType<string>());
        foreach (IGrouping<(string? Section, string Domain), TableRow> heading in rows.GroupBy(r => (r.Section, r.Domain!)))
        {
            if (written.Domains is not { IsFlow: false, Items: [var first, ..] domains })
            {
                report(heading.First(), $"the ruleset has no list of headings to add {Quoted.Of(heading.Key.Domain)} to: add it by hand");
                continue;
            }

            DraftDomain domain = new(
                domainIds.Free(RowIds.Of(heading.Key.Domain, words: 3)), heading.Key.Domain, heading.Key.Section, [.. CellsOf([.. heading], drafts)]);
            string lead = edits.LeadOf(first.Start);
            edits.AddLinesBehind(domains[^1].End, $"\n{Indented(SkeletonText.DomainText(domain), lead.Length - "  - ".Length)}");
            added.AddRange(domain.Cells.SelectMany(c => c.Rows).Select(r => r.Id));
        }
    }

    private IEnumerable<DraftCell> CellsOf(TableRow[] rows, Dictionary<TableRow, DraftRow> drafts) =>
        rows.GroupBy(LevelOf).OrderBy(g => Rank(g.Key)).Select(g => new DraftCell(g.Key, [.. g.Select(r => drafts[r])]));

    private int Rank(string level) => levels.FirstOrDefault(l => l.Id == level)?.Rank ?? int.MaxValue;

    private static string Indented(string lines, int more) => more switch
    {
        0 => lines,
        > 0 => string.Concat(lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => $"{new string(' ', more)}{l}\n")),
        _ => string.Concat(lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => $"{l[Math.Min(-more, l.Length - l.TrimStart().Length)..]}\n")),
    };
}
