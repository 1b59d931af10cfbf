using Thresholds.Rules.Model;

namespace Thresholds.Rules.Engines;

/// <summary>Where the rows of the printed table stand, and how many there are in each part of it.</summary>
internal sealed class TableIndex
{
    public TableIndex(Ruleset ruleset)
    {
        LevelOfRow = [.. ruleset.Indicators.Select(r => Places.Of(ruleset.Levels, l => l.Id == r.Level?.Id))];
        DomainOfRow = [.. ruleset.Indicators.Select(r => Places.Of(ruleset.Domains, d => d.Id == r.Domain))];
        IsInTable = [.. ruleset.Indicators.Select(r => r.Domain is not null)];
        RowsOfLevel = new int[ruleset.Levels.Length];
        RowsOfDomain = new int[ruleset.Domains.Length];
        for (int row = 0; row < IsInTable.Length; row++)
        {
            if (!IsInTable[row])
            {
                continue;
            }

            RowCount++;
            Count(RowsOfLevel, LevelOfRow[row]);
            Count(RowsOfDomain, DomainOfRow[row]);
        }
    }

    /// <summary>How many rows the table has.</summary>
    public int RowCount { get; }

    /// <summary>For each row whether it stands in the table, and not in a list beside it.</summary>
    public bool[] IsInTable { get; }

    /// <summary>For each row the place of its level; -1 for none.</summary>
    public int[] LevelOfRow { get; }

    /// <summary>For each row the place of its domain; -1 for none.</summary>
    public int[] DomainOfRow { get; }

    public int[] RowsOfLevel { get; }

    public int[] RowsOfDomain { get; }

    /// <summary>Adds one to a count, unless it has no place.</summary>
    public static void Count(int[] counts, int place)
    {
        if (place >= 0)
        {
            counts[place]++;
        }
    }
}
