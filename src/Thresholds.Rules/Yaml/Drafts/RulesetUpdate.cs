using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Yaml;

/// <summary>Brings the rows of a ruleset's text to those of a table that changed, and leaves everything else as it is.</summary>
internal sealed class RulesetUpdate
{
    /// <summary>What stands before a row that the table does not have any more.</summary>
    public const string MissingMark = "# Not in the table any more: take the row out, or say in a `note` why it stays.";

    private readonly SourceText text;
    private readonly string table;
    private readonly DiagnosticBag bag = new();
    private readonly Ruleset? ruleset;
    private readonly HashSet<string> taken;

    public RulesetUpdate(SourceText text, string table, IEnumerable<string> taken)
    {
        this.text = text;
        this.table = table;
        ruleset = RulesetParser.Parse(text, bag);
        this.taken = [.. taken];
    }

    public RulesetDraftResult Apply(ImmutableArray<TableRow> rows)
    {
        DraftTable.Judge(table, rows, bag);
        if (ruleset is null || !LevelsAreKnown(rows) || bag.HasErrors)
        {
            return new RulesetDraftResult { Text = null, Diagnostics = bag.ToSorted() };
        }

        taken.UnionWith(ruleset.Indicators.SelectMany(i => i.Formerly.Append(i.Id)).Concat(ruleset.Judgements.Select(j => j.Id)).Concat(ruleset.Rules.Select(r => r.Id)));
        TextEdits edits = new(text.Text);
        WrittenTable written = new(text.Text);
        RowMatches matches = new(rows, written.Rows, (row, one) => IsThere(row, one, written));
        if (!IdsAreFree(rows, matches))
        {
            return new RulesetDraftResult { Text = null, Diagnostics = bag.ToSorted() };
        }

        RowIds ids = new(taken);
        RowChanges changes = new(edits, written, ids);
        foreach (TableRow row in rows)
        {
            if (matches.Of(row) is { } one)
            {
                changes.Keep(row, one);
                ReportMoved(row, one, written);
            }
        }

        // A mark stands next to its row, so what is added there comes before it.
        RowAdditions additions = new(edits, written, ruleset.Levels, ids, Report);
        additions.Add(rows, matches);
        WrittenRow[] missing = [.. matches.Missing.Where(m => IsOfTable(m, rows, written))];
        Array.ForEach(missing, changes.MarkMissing);

        ReportOrder(rows, matches);
        return changes.Result(Checked(edits.Apply()), bag.ToSorted(), additions.Added, [.. missing.Select(m => m.Id?.Value).OfType<string>()]);
    }

    private bool LevelsAreKnown(ImmutableArray<TableRow> rows)
    {
        string known = string.Join(", ", ruleset!.Levels.Select(l => $"{l.Number} ({l.Id})"));
        foreach (TableRow row in rows.Where(r => r.Level is not null && DraftLevels.Find(ruleset.Levels, r.Level) is null))
        {
            bag.Error(DiagnosticCodes.BadTable, new SourcePosition(table, row.Line, 1), $"level: the edition has no level {Quoted.Of(row.Level!)}", $"it has {known}");
        }

        return !bag.HasErrors;
    }

    private bool IdsAreFree(ImmutableArray<TableRow> rows, RowMatches matches)
    {
        foreach (TableRow row in rows.Where(r => r.Id is not null && taken.Contains(r.Id) && matches.Of(r)?.Id?.Value != r.Id))
        {
            bag.Error(
                DiagnosticCodes.BadTable,
                new SourcePosition(table, row.Line, 1),
                $"id: {Quoted.Of(row.Id!)} is the id of something else in the ruleset, or of a fact",
                "choose another id");
        }

        return !bag.HasErrors;
    }

    private bool IsThere(TableRow row, WrittenRow one, WrittenTable written) => row.Level is null
        ? one.Cell.Level is null && written.ListOf(row) == one.Cell.Owner
        : one.Cell.Level == DraftLevels.Find(ruleset!.Levels, row.Level)!.Id && written.DomainOf(row) == one.Cell.Owner;

    // A table of levels says nothing of lists, and a list nothing of the table or of other lists.
    private static bool IsOfTable(WrittenRow one, ImmutableArray<TableRow> rows, WrittenTable written) => one.Cell.Level is null
        ? rows.Any(r => r.Level is null && written.ListOf(r) == one.Cell.Owner)
        : rows.Any(r => r.Level is not null);

    private void ReportMoved(TableRow row, WrittenRow one, WrittenTable written)
    {
        if (!IsThere(row, one, written))
        {
            Report(row, $"the words of {one.Name} stand at {one.Cell.Name} in the ruleset and elsewhere in the table: move the row by hand");
        }
    }

    // A citation counts places, so the order is part of what the table says.
    private void ReportOrder(ImmutableArray<TableRow> rows, RowMatches matches)
    {
        Dictionary<WrittenCell, int> last = [];
        foreach (TableRow row in rows)
        {
            if (matches.Of(row) is { } one)
            {
                if (last.TryGetValue(one.Cell, out int before) && one.Node.Start < before)
                {
                    Report(row, $"{one.Name} stands in another order at {one.Cell.Name} of the ruleset: move the row by hand, since citations count places");
                }

                last[one.Cell] = Math.Max(before, one.Node.Start);
            }
        }
    }

    private void Report(TableRow row, string what) => bag.Warning(DiagnosticCodes.TableDiffers, new SourcePosition(table, row.Line, 1), what);

    // A change that spoils the file is a mistake of ours, and nothing is given out.
    private string Checked(string changed)
    {
        DiagnosticBag after = new();
        RulesetParser.Parse(new SourceText(text.Name, changed), after);
        return after.HasErrors ? throw new InvalidOperationException($"the changed ruleset cannot be read:\n{string.Join('\n', after.ToSorted())}") : changed;
    }
}
