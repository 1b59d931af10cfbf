using System.Collections.Immutable;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Engines;

/// <summary>Collects the readings that a result rests on: of rows that are marked, of judgements and of rules that are ours.</summary>
internal sealed class InterpretationCollector(CaseReading reading)
{
    public ImmutableArray<InterpretationUsed> Collect()
    {
        ImmutableArray<InterpretationUsed>.Builder used = ImmutableArray.CreateBuilder<InterpretationUsed>();
        foreach (int row in reading.Details.WithReading)
        {
            if (Counts(row))
            {
                Indicator read = reading.Details.Rows[row];
                used.Add(new InterpretationUsed { Id = read.Id, Text = read.Reading!, Citation = read.Citation });
            }
        }

        foreach (int rule in reading.TrueRules.Concat(reading.Live.Select(l => l.Rule)))
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
    private bool Counts(int row)
    {
        Marks marks = reading.OfFinding(row);
        return marks.IsFor() || (marks != Marks.None && reading.Details.Rows[row] is { When: null, Id: var id } && IsNamed(id));
    }

    private bool IsNamed(string id) =>
        reading.TrueRules.Any(r => reading.Index.Rules[r].Named.Findings.Contains(id))
        || reading.Live.Any(l => reading.Index.Rules[l.Rule].Named.Findings.Contains(id));
}
