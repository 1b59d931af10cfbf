using System.Collections.Immutable;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Engines;

/// <summary>Collects the readings that a result rests on: of rows that are marked, of judgements and of rules that are ours.</summary>
internal sealed class InterpretationCollector(ReferenceReading reading)
{
    public ImmutableArray<InterpretationUsed> Collect()
    {
        ImmutableArray<InterpretationUsed>.Builder used = ImmutableArray.CreateBuilder<InterpretationUsed>();
        HashSet<int> live = [.. reading.LiveRules.Select(l => l.Rule)];
        HashSet<string> named = [.. reading.TrueRules.Concat(live).SelectMany(r => reading.Index.Rules[r].Named.Findings)];
        foreach (Indicator row in reading.Index.Ruleset.Indicators.Where(i => i.Reading is not null && Counts(i, named)))
        {
            used.Add(new InterpretationUsed { Id = row.Id, Text = row.Reading!, Citation = row.Citation });
        }

        foreach (int rule in reading.TrueRules.Concat(live.Order()))
        {
            Rule subject = reading.Index.Rules[rule].Rule;
            if (subject.Basis == Basis.Interpretation)
            {
                used.Add(new InterpretationUsed { Id = subject.Id, Text = subject.Reason ?? string.Empty, Citation = subject.Citation });
            }
        }

        return [.. used.DistinctBy(i => i.Id)];
    }

    // A row that was asked about and is absent carries nothing, unless a rule that is true or live reads it.
    private bool Counts(Indicator row, HashSet<string> named)
    {
        Marks marks = reading.Now.OfFinding(row.Id);
        return marks.IsFor() || (marks != Marks.None && row.When is null && named.Contains(row.Id));
    }
}
