using System.Collections.Immutable;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Engines;

/// <summary>Counts the rows that were asked about, and the unasked ones that could change the answer.</summary>
internal sealed class CoverageBuilder
{
    private readonly ReferenceReading reading;
    private readonly ImmutableArray<(Indicator Row, bool Asked, bool Matters)> items;

    public CoverageBuilder(ReferenceReading reading)
    {
        this.reading = reading;
        SortedSet<string> reached = reading.TriggersOf(reading.TrueRules);
        HashSet<string> mattering = new(StringComparer.Ordinal);
        for (int rule = 0; rule < reading.Index.Rules.Length; rule++)
        {
            IndexedRule subject = reading.Index.Rules[rule];
            bool adds = subject.Rank > reading.IndicatedRank || subject.Rule.Triggers.Any(t => !reached.Contains(t.Id));
            if (subject.Rule.Indicator is { } id && adds && reading.Unbounded.OfRule(rule).IsFor())
            {
                mattering.Add(id);
            }
        }

        items = [.. reading.Index.Ruleset.Indicators.Select(i => (i, IsAsked(i), mattering.Contains(i.Id) && !IsAsked(i)))];
    }

    public Coverage Build() => new()
    {
        Rows = items.Count(i => i.Row.Domain is not null),
        Asked = items.Count(i => i.Row.Domain is not null && i.Asked),
        UnaskedThatMatter = items.Count(i => i.Matters),
        ByLevel = [.. reading.Index.Ruleset.Levels.Select(l => Of(l.Id, i => i.Domain is not null && i.Level?.Id == l.Id))],
        ByDomain = [.. reading.Index.Ruleset.Domains.Select(d => Of(d.Id, i => i.Domain == d.Id))],
    };

    private CoverageOf Of(string id, Func<Indicator, bool> belongs) => new()
    {
        Id = id,
        Rows = items.Count(i => belongs(i.Row)),
        Asked = items.Count(i => belongs(i.Row) && i.Asked),
        UnaskedThatMatter = items.Count(i => belongs(i.Row) && i.Matters),
    };

    private bool IsAsked(Indicator row) =>
        reading.Now.OfFinding(row.Id) != Marks.None
        || reading.Observations.IsNotKnown(row.Id)
        || row.SameAs.Any(c => reading.Observations.IsNotKnown(c.Id));
}
