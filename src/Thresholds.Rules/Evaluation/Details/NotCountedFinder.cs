using System.Collections.Immutable;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Engines;

/// <summary>Finds what is recorded present and stands behind no reason, no strength and nothing that is shown without a level.</summary>
internal sealed class NotCountedFinder(CaseReading reading)
{
    public ImmutableArray<NotCounted> Find(IEnumerable<Reason> shown)
    {
        HashSet<string> used = new(StringComparer.Ordinal);
        foreach (Reason reason in shown)
        {
            foreach (Ground ground in reason.Grounds)
            {
                if (ground.Observation is { } observation)
                {
                    used.Add(observation.Id);
                }
            }
        }

        List<string> left = [];
        foreach (BoundFinding finding in reading.Observations.Findings)
        {
            if ((finding.Flags & RecordedFlags.Present) != 0 && reading.Details.Numbering.FindingId(finding.Number) is var id && !used.Contains(id))
            {
                left.Add(id);
            }
        }

        left.Sort(StringComparer.Ordinal);
        return [.. left.Select(Of)];
    }

    private NotCounted Of(string id)
    {
        Indicator? row = reading.Index.Indicator(id);
        Judgement? judgement = reading.Index.Ruleset.Judgements.FirstOrDefault(j => j.Id == id);
        return new NotCounted
        {
            Id = id,
            Text = row?.Text ?? judgement?.Ask ?? reading.Index.Edition.Vocabulary.FindConcept(id)?.Meaning ?? id,
            Citation = row?.Citation ?? judgement?.Citation,
            Reason = reading.Live.Any(l => Names(l.Rule, id)) ? NotCountedReason.WaitsForAnAnswer
                : Enumerable.Range(0, reading.Index.Rules.Length).Any(r => Names(r, id)) ? NotCountedReason.OtherPartsDoNotHold
                : NotCountedReason.NotInThisEdition,
            Observations = [.. reading.Observations.Of(id).Where(o => o.Finding == Finding.Present)],
        };
    }

    private bool Names(int rule, string id) => reading.Index.Rules[rule].Named.Findings.Contains(id);
}
