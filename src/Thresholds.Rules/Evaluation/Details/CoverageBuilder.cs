using Thresholds.Rules.Model;

namespace Thresholds.Rules.Engines;

/// <summary>Counts the rows that were asked about, and the unasked ones that could change the answer.</summary>
internal sealed class CoverageBuilder(CaseReading reading)
{
    private readonly DetailIndex index = reading.Details;
    private readonly Tally all = new();
    private readonly Tally[] levels = [.. reading.Index.Ruleset.Levels.Select(_ => new Tally())];
    private readonly Tally[] domains = [.. reading.Index.Ruleset.Domains.Select(_ => new Tally())];

    public Coverage Build()
    {
        bool[] mattering = Mattering();
        int unaskedThatMatter = 0;
        for (int row = 0; row < index.Rows.Length; row++)
        {
            bool asked = IsAsked(row);
            bool matters = mattering[row] && !asked;
            unaskedThatMatter += matters ? 1 : 0;
            if (index.Rows[row].Domain is null)
            {
                continue;
            }

            all.Add(asked, matters);
            if (index.LevelOfRow[row] is var level and >= 0)
            {
                levels[level].Add(asked, matters);
            }

            if (index.DomainOfRow[row] is var domain and >= 0)
            {
                domains[domain].Add(asked, matters);
            }
        }

        return new Coverage
        {
            Rows = all.Rows,
            Asked = all.Asked,
            UnaskedThatMatter = unaskedThatMatter,
            ByLevel = [.. reading.Index.Ruleset.Levels.Select((l, place) => levels[place].Of(l.Id))],
            ByDomain = [.. reading.Index.Ruleset.Domains.Select((d, place) => domains[place].Of(d.Id))],
        };
    }

    private bool[] Mattering()
    {
        bool[] mattering = new bool[index.Rows.Length];
        for (int rule = 0; rule < reading.Index.Rules.Length; rule++)
        {
            if (index.RowOfRule[rule] is var row and >= 0 && reading.IsPossible(rule) && Adds(reading.Index.Rules[rule]))
            {
                mattering[row] = true;
            }
        }

        return mattering;
    }

    private bool Adds(IndexedRule rule)
    {
        if (rule.Rank > reading.IndicatedRank)
        {
            return true;
        }

        foreach (TriggerReference trigger in rule.Rule.Triggers)
        {
            if (!reading.Reached.Contains(trigger.Id))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAsked(int row)
    {
        if (reading.OfFinding(row) != Marks.None || reading.Observations.IsNotKnown(row))
        {
            return true;
        }

        foreach (int concept in index.ConceptsOfRow[row])
        {
            if (reading.Observations.IsNotKnown(concept))
            {
                return true;
            }
        }

        return false;
    }

    private sealed class Tally
    {
        private int matter;

        public int Rows { get; private set; }

        public int Asked { get; private set; }

        public void Add(bool asked, bool matters)
        {
            Rows++;
            Asked += asked ? 1 : 0;
            matter += matters ? 1 : 0;
        }

        public CoverageOf Of(string id) => new() { Id = id, Rows = Rows, Asked = Asked, UnaskedThatMatter = matter };
    }
}
