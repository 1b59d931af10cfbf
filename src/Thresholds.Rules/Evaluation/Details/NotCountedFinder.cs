using System.Collections.Immutable;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Engines;

/// <summary>Finds what is recorded present and stands behind no reason, no strength and nothing that is shown without a level.</summary>
internal sealed class NotCountedFinder(CaseReading reading)
{
    private readonly DetailIndex details = reading.Details;

    /// <param name="isUsed">Whether something that is shown rests on the observations at a place.</param>
    public ImmutableArray<NotCounted> Find(Predicate<int> isUsed)
    {
        List<int>? left = null;
        ReadOnlySpan<BoundFinding> findings = reading.Observations.Findings;
        for (int place = 0; place < findings.Length; place++)
        {
            if ((findings[place].Flags & RecordedFlags.Present) != 0 && !isUsed(place))
            {
                (left ??= []).Add(findings[place].Number);
            }
        }

        return left is null ? [] : [.. left.Select(Of).OrderBy(n => n.Id, StringComparer.Ordinal)];
    }

    private NotCounted Of(int finding)
    {
        string id = details.Numbering.FindingId(finding);
        Indicator? row = reading.Index.Indicator(id);
        Judgement? judgement = reading.Index.Ruleset.Judgements.FirstOrDefault(j => j.Id == id);
        int[] naming = details.RulesNaming(finding).ToArray();
        return new NotCounted
        {
            Id = id,
            Text = row?.Text ?? judgement?.Ask ?? reading.Index.Edition.Vocabulary.FindConcept(id)?.Meaning ?? id,
            Citation = row?.Citation ?? judgement?.Citation,
            Reason = Array.Exists(naming, reading.IsLive) ? NotCountedReason.WaitsForAnAnswer
                : naming.Length > 0 ? NotCountedReason.OtherPartsDoNotHold
                : NotCountedReason.NotInThisEdition,
            Observations = [.. reading.RecordsOf(finding).Where(o => o.Finding == Finding.Present)],
        };
    }
}
