using System.Collections.Immutable;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Engines;

/// <summary>Collects the readings that a result rests on: of rows that are marked, of judgements and of rules that are ours.</summary>
internal sealed class InterpretationCollector(CaseReading reading)
{
    private List<InterpretationUsed>? used;

    public ImmutableArray<InterpretationUsed> Collect()
    {
        foreach (int row in reading.Details.WithReading)
        {
            if (Counts(row))
            {
                Indicator read = reading.Details.Rows[row];
                Add(read.Id, read.Reading!, read.Citation);
            }
        }

        foreach (int rule in reading.TrueRules)
        {
            Add(rule);
        }

        foreach (RuleNeeds live in reading.Live)
        {
            Add(live.Rule);
        }

        return used is null ? [] : [.. used];
    }

    private void Add(int rule)
    {
        Rule subject = reading.Index.Rules[rule].Rule;
        if (subject.Basis == Basis.Interpretation)
        {
            Add(subject.Id, subject.Reason ?? string.Empty, subject.Citation);
        }
    }

    // A row and its rule bear one id, and one reading.
    private void Add(string id, string text, Citation citation)
    {
        if (used?.Exists(u => u.Id == id) != true)
        {
            (used ??= []).Add(new InterpretationUsed { Id = id, Text = text, Citation = citation });
        }
    }

    // A row that was asked about and is absent carries nothing, unless a rule that is true or live reads it.
    private bool Counts(int row)
    {
        Marks marks = reading.OfFinding(row);
        return marks.IsFor() || (marks != Marks.None && reading.Details.Rows[row].When is null && IsNamed(row));
    }

    private bool IsNamed(int row)
    {
        foreach (int rule in reading.Details.RulesNaming(row))
        {
            if (reading.IsTrue(rule) || reading.IsLive(rule))
            {
                return true;
            }
        }

        return false;
    }
}
