using System.Collections.Immutable;
using Thresholds.Rules.Compilation;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Engines;

/// <summary>
/// Checks observations against an edition. What is sound is kept, every mistake is reported, and a mistaken value counts as not known,
/// so that a mistake neither hides a trigger nor closes a question. Most cases are small and have no mistake: nothing is made for what is not there.
/// </summary>
internal sealed class ObservationBinder(Numbering numbering)
{
    private const int FewFindings = 32;

    private readonly FactBinder facts = new(numbering);

    public ObservationBinder(Edition edition)
        : this(new Numbering(edition))
    {
    }

    public BoundObservations Bind(Observations observations, DateOnly defaultAsOf)
    {
        DateOnly asOf = observations.AsOf ?? defaultAsOf;
        DiagnosticBag problems = new();
        problems.AddRange(observations.Problems);
        ImmutableArray<Observation> given = observations.Findings;
        BoundFinding[] bound = given.IsEmpty ? [] : new BoundFinding[given.Length];
        int count = 0;
        List<BoundDay>? days = null;
        foreach (Observation observation in given)
        {
            if (!numbering.TryFinding(observation.Id, out int number))
            {
                ReportUnknown(observation, problems);
                continue;
            }

            if (numbering.FindingId(number) is var current && current != observation.Id)
            {
                ReportFormer(observation, current, problems);
            }

            RecordedFlags flags = FlagsOf(observation, asOf);
            if (flags.HasFlag(RecordedFlags.PresentEarlier))
            {
                (days ??= []).Add(new BoundDay(number, observation.Happened!.Value));
            }

            if (observation.Happened is not null || observation.Recorded is not null)
            {
                SoundDates.Judge(observation, asOf, problems);
            }

            bound[count++] = new BoundFinding(number, flags);
        }

        if (observations.OwnJudgement is not null || observations.StrategyDiscussion is not null)
        {
            JudgementCheck.Judge(observations, numbering.Edition.Ruleset, problems);
        }

        Array.Resize(ref bound, Join(bound.AsSpan(0, count)));
        return new BoundObservations(numbering, observations, asOf, bound, InOrder(days), facts.Bind(observations.Facts, asOf, problems), problems.ToSorted());
    }

    private static RecordedFlags FlagsOf(Observation observation, DateOnly asOf) => observation.Finding switch
    {
        Finding.Present => RecordedFlags.Present | (observation.Happened < asOf ? RecordedFlags.PresentEarlier : RecordedFlags.PresentAtAsOf),
        Finding.Absent => RecordedFlags.Absent,
        _ => RecordedFlags.NotKnown,
    };

    // Sorts by number and joins what is recorded about one finding. Gives how many are left.
    private static int Join(Span<BoundFinding> bound)
    {
        Sort(bound);
        int last = 0;
        for (int i = 1; i < bound.Length; i++)
        {
            if (bound[i].Number == bound[last].Number)
            {
                bound[last] = new BoundFinding(bound[last].Number, bound[last].Flags | bound[i].Flags);
            }
            else
            {
                bound[++last] = bound[i];
            }
        }

        return bound.IsEmpty ? 0 : last + 1;
    }

    // Most cases are a dozen findings, often in document order already.
    private static void Sort(Span<BoundFinding> bound)
    {
        if (bound.Length > FewFindings)
        {
            bound.Sort(static (l, r) => l.Number.CompareTo(r.Number));
            return;
        }

        for (int i = 1; i < bound.Length; i++)
        {
            BoundFinding finding = bound[i];
            int place = i;
            for (; place > 0 && bound[place - 1].Number > finding.Number; place--)
            {
                bound[place] = bound[place - 1];
            }

            bound[place] = finding;
        }
    }

    private static BoundDay[] InOrder(List<BoundDay>? days) => days is null ? [] : days.Count == 1 ? [days[0]] : [.. days.Distinct().OrderBy(d => d.Finding).ThenBy(d => d.Day)];

    // Left out, it would hide what was recorded; taken without a word, nobody would ask whether the words still fit.
    private static void ReportFormer(Observation observation, string current, DiagnosticBag problems) => problems.Warning(
        DiagnosticCodes.FormerId,
        observation.Position,
        $"`{observation.Id}` is a former id of the row `{current}`, and counts as that row",
        $"see that the words of `{current}` are what was recorded, and record it under that id");

    private void ReportUnknown(Observation observation, DiagnosticBag problems) => problems.Error(
        DiagnosticCodes.UnknownFinding,
        observation.Position,
        $"unknown row, concept or judgement `{observation.Id}`",
        NearestName.Help(observation.Id, numbering.FindingIds.ToArray()) ?? "the command `indicators` lists the rows that can be recorded");
}
