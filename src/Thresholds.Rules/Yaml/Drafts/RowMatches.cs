using Thresholds.Rules.Model;

namespace Thresholds.Rules.Yaml;

/// <summary>Which row of a ruleset each row of a table is: the same words at the same place, the same words elsewhere, or most likely other words for it.</summary>
internal sealed class RowMatches
{
    // Half of the telling words: one word of three may change, and a sentence keeps most of its own.
    private const double LikeEnough = 0.5;

    private readonly Dictionary<TableRow, WrittenRow> found = [];
    private readonly List<WrittenRow> free;
    private readonly List<TableRow> open;

    /// <param name="rows">The rows of the table.</param>
    /// <param name="written">The rows of the ruleset.</param>
    /// <param name="isThere">Whether a row of the table belongs where a row of the ruleset stands.</param>
    public RowMatches(IEnumerable<TableRow> rows, IEnumerable<WrittenRow> written, Func<TableRow, WrittenRow, bool> isThere)
    {
        open = [.. rows];
        free = [.. written];
        Take((row, one) => isThere(row, one) && one.Words == RowWords.OneLine(row.Wording));
        Take((row, one) => row.Id is { } id && one.Id?.Value == id && isThere(row, one));
        Take((row, one) => one.Words == RowWords.OneLine(row.Wording) && row.Level is null == one.Cell.Level is null);
        TakeLike(isThere);
    }

    public WrittenRow? Of(TableRow row) => found.GetValueOrDefault(row);

    /// <summary>The rows of the ruleset that the table does not have any more.</summary>
    public IReadOnlyList<WrittenRow> Missing => free;

    private void Take(Func<TableRow, WrittenRow, bool> isSame)
    {
        foreach (TableRow row in open.ToArray())
        {
            if (free.Find(one => isSame(row, one)) is { } same)
            {
                Pair(row, same);
            }
        }
    }

    // The most alike first, so that no pair takes what is more like another.
    private void TakeLike(Func<TableRow, WrittenRow, bool> isThere)
    {
        var pairs = open.SelectMany(row => free.Where(one => isThere(row, one)).Select(one => (Row: row, One: one, Likeness: RowWords.Likeness(row.Wording, one.Words))))
            .Where(p => p.Likeness >= LikeEnough)
            .OrderByDescending(p => p.Likeness)
            .ToArray();
        foreach ((TableRow row, WrittenRow one, double _) in pairs)
        {
            if (open.Contains(row) && free.Contains(one))
            {
                Pair(row, one);
            }
        }
    }

    private void Pair(TableRow row, WrittenRow one)
    {
        found[row] = one;
        open.Remove(row);
        free.Remove(one);
    }
}
