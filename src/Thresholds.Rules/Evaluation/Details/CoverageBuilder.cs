using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Engines;

/// <summary>Counts the rows that were asked about, and the unasked ones that could change the answer.</summary>
internal sealed class CoverageBuilder(CaseReading reading)
{
    private readonly DetailIndex details = reading.Details;
    private readonly TableIndex table = reading.Details.Table;
    private readonly bool[] seen = new bool[reading.Details.Rows.Length];
    private readonly Tally asked = new(reading.Index.Ruleset);
    private readonly Tally mattering = new(reading.Index.Ruleset);

    public Coverage Build()
    {
        CountAsked();
        int unaskedThatMatter = CountMattering();
        Ruleset ruleset = reading.Index.Ruleset;
        return new Coverage
        {
            Rows = table.RowCount,
            Asked = asked.All,
            UnaskedThatMatter = unaskedThatMatter,
            ByLevel = Parts(ruleset.Levels, static l => l.Id, table.RowsOfLevel, asked.Levels, mattering.Levels),
            ByDomain = Parts(ruleset.Domains, static d => d.Id, table.RowsOfDomain, asked.Domains, mattering.Domains),
        };
    }

    private static ImmutableArray<CoverageOf> Parts<T>(ImmutableArray<T> of, Func<T, string> idOf, int[] rows, int[] asked, int[] mattering)
    {
        CoverageOf[] parts = new CoverageOf[of.Length];
        for (int place = 0; place < parts.Length; place++)
        {
            parts[place] = new CoverageOf { Id = idOf(of[place]), Rows = rows[place], Asked = asked[place], UnaskedThatMatter = mattering[place] };
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(parts);
    }

    // A row is asked about when it has a mark, or when somebody was unsure about it or about its concept.
    private void CountAsked()
    {
        for (int row = reading.NextMarkedRow(0); row >= 0; row = reading.NextMarkedRow(row + 1))
        {
            CountAsked(row);
        }

        foreach (BoundFinding finding in reading.Observations.Findings)
        {
            if ((finding.Flags & RecordedFlags.NotKnown) == 0)
            {
                continue;
            }

            if (finding.Number < seen.Length)
            {
                CountAsked(finding.Number);
            }
            else
            {
                foreach (int row in details.RowsOfConcept(finding.Number))
                {
                    CountAsked(row);
                }
            }
        }
    }

    private void CountAsked(int row)
    {
        if (!seen[row])
        {
            seen[row] = true;
            asked.Add(row, table);
        }
    }

    // Counts rows outside the table as well, which no part of it shows.
    private int CountMattering()
    {
        int count = 0;
        bool[] possible = reading.Possible;
        foreach (int rule in details.RulesAbove(reading.IndicatedRank))
        {
            count += CountMattering(rule, possible);
        }

        foreach (int rule in details.RulesWithTrigger)
        {
            if (HasTriggerToReach(rule))
            {
                count += CountMattering(rule, possible);
            }
        }

        return count;
    }

    private int CountMattering(int rule, bool[] possible)
    {
        if (details.RowOfRule[rule] is var row && (row < 0 || seen[row] || !possible[rule]))
        {
            return 0;
        }

        seen[row] = true;
        mattering.Add(row, table);
        return 1;
    }

    private bool HasTriggerToReach(int rule)
    {
        foreach (int trigger in details.TriggersOf(rule))
        {
            if (!reading.IsReached(trigger))
            {
                return true;
            }
        }

        return false;
    }

    private sealed class Tally(Ruleset ruleset)
    {
        public int All { get; private set; }

        public int[] Levels { get; } = new int[ruleset.Levels.Length];

        public int[] Domains { get; } = new int[ruleset.Domains.Length];

        public void Add(int row, TableIndex table)
        {
            if (table.IsInTable[row])
            {
                All++;
                TableIndex.Count(Levels, table.LevelOfRow[row]);
                TableIndex.Count(Domains, table.DomainOfRow[row]);
            }
        }
    }
}
