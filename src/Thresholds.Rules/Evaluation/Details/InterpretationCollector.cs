using System.Collections.Immutable;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Engines;

/// <summary>Collects the readings that a result rests on: of rows that are marked, of judgements and of rules that are ours.</summary>
internal sealed class InterpretationCollector(CaseReading reading)
{
    public ImmutableArray<InterpretationUsed> Collect()
    {
        ImmutableArray<InterpretationUsed>.Builder used = ImmutableArray.CreateBuilder<InterpretationUsed>();
        HashSet<int> live = [.. reading.LiveRules.Select(l => l.Rule)];
        for (int place = 0; place < reading.Plan.Numbering.RowCount; place++)
        {
            Indicator row = reading.Index.Ruleset.Indicators[place];
            if (row.Reading is not null && reading.Now.OfFinding(place) is var marks and not Marks.None && (marks.IsFor() || row.When is null))
            {
                used.Add(new InterpretationUsed { Id = row.Id, Text = row.Reading!, Citation = row.Citation });
            }
        }

        foreach (int rule in reading.Outcome.TrueRules.Concat(live.Order()))
        {
            Rule subject = reading.Index.Rules[rule].Rule;
            if (subject.Basis == Basis.Interpretation)
            {
                used.Add(new InterpretationUsed { Id = subject.Id, Text = subject.Reason ?? string.Empty, Citation = subject.Citation });
            }
        }

        return [.. used.DistinctBy(i => i.Id)];
    }
}
