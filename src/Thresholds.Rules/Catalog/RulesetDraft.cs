using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;
using Thresholds.Rules.Yaml;

namespace Thresholds.Rules;

/// <summary>
/// The beginning of a ruleset: a table that somebody copied becomes rows with ids. It says nothing that the table does not say; what a person adds stands
/// in comments. Written again from a table that changed, it keeps everything that a person wrote.
/// </summary>
public static class RulesetDraft
{
    /// <summary>A ruleset with one row at each of four levels, to be replaced.</summary>
    /// <param name="head">What stands at its top.</param>
    public static RulesetDraftResult Begin(RulesetHead head) => Begin(head, Examples, "example");

    /// <summary>A ruleset with the rows of a table.</summary>
    /// <param name="head">What stands at its top.</param>
    /// <param name="rows">The rows in printed order.</param>
    /// <param name="table">The name that diagnostics show, usually the path of the table.</param>
    public static RulesetDraftResult Begin(RulesetHead head, ImmutableArray<TableRow> rows, string table)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(table);
        DiagnosticBag bag = new();
        DraftTable draft = DraftTable.Of(table, rows, FactIds, bag);
        return bag.HasErrors
            ? new RulesetDraftResult { Text = null, Diagnostics = bag.ToSorted() }
            : new RulesetDraftResult { Text = new SkeletonText(head, draft).Write(), Diagnostics = bag.ToSorted(), Added = [.. draft.Rows.Select(r => r.Id)] };
    }

    /// <summary>
    /// Brings the rows of a ruleset to those of a table that changed. A row with the same words keeps its place, its id and all that was written into it; one
    /// that was reworded gets the new words and keeps its former id as such; a new one is added where it is printed; one that is printed no more is marked by a
    /// comment. Everything else stays as it is, byte for byte. What cannot be done so is left to a person, and said.
    /// </summary>
    /// <param name="text">The ruleset as YAML.</param>
    /// <param name="name">The name that diagnostics about it show, usually its path.</param>
    /// <param name="rows">The rows in printed order.</param>
    /// <param name="table">The name that diagnostics about the table show, usually its path.</param>
    public static RulesetDraftResult Update(string text, string name, ImmutableArray<TableRow> rows, string table)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(table);
        return new RulesetUpdate(new SourceText(name, text), table, FactIds).Apply(rows);
    }

    private static IEnumerable<string> FactIds => EmbeddedFiles.Vocabulary.Vocabulary.Facts.Select(f => f.Id);

    private static ImmutableArray<TableRow> Examples =>
    [
        .. Enumerable.Range(1, 4).Select(n => new TableRow
        {
            Level = $"{n}",
            Domain = "First heading of the table",
            Wording = $"The words of a row of level {n}",
            Id = $"row-of-level-{n}",
            Line = n,
        }),
    ];
}
