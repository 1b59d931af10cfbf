using System.Collections.Immutable;
using System.Globalization;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules.Yaml;

/// <summary>The levels that a table names: by number, or else by name in the order in which they come.</summary>
internal static class DraftLevels
{
    public static ImmutableArray<DraftLevel> Of(string table, ImmutableArray<TableRow> rows, DiagnosticBag bag)
    {
        TableRow[] placed = [.. rows.Where(r => r.Level is not null)];
        if (!placed.Any(r => Number(r.Level!) is not null))
        {
            return ByName(placed);
        }

        foreach (TableRow row in placed.Where(r => Number(r.Level!) is null))
        {
            bag.Error(
                DiagnosticCodes.BadTable,
                new SourcePosition(table, row.Line, 1),
                $"level: expected a number as in the other lines, found {Quoted.Of(row.Level!)}");
        }

        return
        [
            .. placed.Select(r => Number(r.Level!)).OfType<int>().Distinct().Order()
                .Select(n => new DraftLevel($"level-{n}", n, $"Level {n}", n.ToString(CultureInfo.InvariantCulture))),
        ];
    }

    /// <summary>The level of an edition that a table means: by its number, its name or its id; null for none.</summary>
    public static Level? Find(ImmutableArray<Level> levels, string word) =>
        levels.FirstOrDefault(l => Number(word) is { } number ? l.Number == number : l.Id == word || string.Equals(l.Name, word, StringComparison.OrdinalIgnoreCase));

    public static int? Number(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    private static ImmutableArray<DraftLevel> ByName(TableRow[] placed)
    {
        string[] names = [.. placed.Select(r => r.Level!).Distinct(StringComparer.Ordinal)];
        // The word for no level, which no level may be called.
        RowIds ids = new([AppliesAtLevel.NoLevel]);
        return [.. names.Select((name, i) => new DraftLevel(ids.Free(RowIds.Of(name)), i + 1, name, name))];
    }
}
