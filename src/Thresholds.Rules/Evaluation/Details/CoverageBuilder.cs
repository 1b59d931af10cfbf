using System.Collections.Immutable;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Engines;

/// <summary>Counts the rows that were asked about, and the unasked ones that could change the answer.</summary>
internal sealed class CoverageBuilder
{
    private readonly Ruleset ruleset;
    private readonly Count whole = new();
    private readonly Dictionary<string, Count> byLevel;
    private readonly Dictionary<string, Count> byDomain;

    public CoverageBuilder(CaseReading reading)
    {
        ruleset = reading.Index.Ruleset;
        byLevel = ruleset.Levels.ToDictionary(l => l.Id, _ => new Count(), StringComparer.Ordinal);
        byDomain = ruleset.Domains.ToDictionary(d => d.Id, _ => new Count(), StringComparer.Ordinal);
        bool[] matters = Matters(reading);
        for (int place = 0; place < ruleset.Indicators.Length; place++)
        {
            Add(ruleset.Indicators[place], IsAsked(reading, place), matters[place]);
        }
    }

    public Coverage Build() => new()
    {
        Rows = whole.Rows,
        Asked = whole.Asked,
        UnaskedThatMatter = whole.Matters,
        ByLevel = [.. ruleset.Levels.Select(l => Of(l.Id, byLevel[l.Id]))],
        ByDomain = [.. ruleset.Domains.Select(d => Of(d.Id, byDomain[d.Id]))],
    };

    private static CoverageOf Of(string id, Count count) => new() { Id = id, Rows = count.Rows, Asked = count.Asked, UnaskedThatMatter = count.Matters };

    // Rows whose rules could still become true, and would then raise the level or reach a new trigger.
    private static bool[] Matters(CaseReading reading)
    {
        HashSet<string> reached = reading.TriggersOf(reading.Outcome.TrueRules);
        bool[] matters = new bool[reading.Plan.Numbering.RowCount];
        for (int rule = 0; rule < reading.Index.Rules.Length; rule++)
        {
            IndexedRule subject = reading.Index.Rules[rule];
            if (subject.Rule.Indicator is { } id && Adds(subject, reading.Outcome.IndicatedRank, reached) && reading.Unbounded.OfRule(rule).IsFor())
            {
                matters[reading.Plan.Numbering.Finding(id)] = true;
            }
        }

        return matters;
    }

    private static bool Adds(IndexedRule rule, int indicated, HashSet<string> reached)
    {
        if (rule.Rank > indicated)
        {
            return true;
        }

        foreach (TriggerReference trigger in rule.Rule.Triggers)
        {
            if (!reached.Contains(trigger.Id))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAsked(CaseReading reading, int row)
    {
        if (reading.Now.OfFinding(row) != Marks.None || IsNotKnown(reading, row))
        {
            return true;
        }

        foreach (int concept in reading.Plan.Row(row)?.SameAs ?? [])
        {
            if (IsNotKnown(reading, concept))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNotKnown(CaseReading reading, int finding) => (reading.Observations.FlagsAt(finding) & RecordedFlags.NotKnown) != 0;

    // An item of a list is no row of the table, and may still change the answer.
    private void Add(Indicator row, bool asked, bool matters)
    {
        bool unasked = matters && !asked;
        whole.Add(row.Domain is not null, asked, unasked);
        if (row.Domain is { } domain)
        {
            byDomain.GetValueOrDefault(domain)?.Add(isRow: true, asked, unasked);
            if (row.Level is { } level)
            {
                byLevel.GetValueOrDefault(level.Id)?.Add(isRow: true, asked, unasked);
            }
        }
    }

    private sealed class Count
    {
        public int Rows { get; private set; }

        public int Asked { get; private set; }

        public int Matters { get; private set; }

        public void Add(bool isRow, bool asked, bool matters)
        {
            Rows += isRow ? 1 : 0;
            Asked += isRow && asked ? 1 : 0;
            Matters += matters ? 1 : 0;
        }
    }
}
