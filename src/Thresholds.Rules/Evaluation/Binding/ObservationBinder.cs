using System.Collections.Immutable;
using System.Globalization;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Engines;

/// <summary>
/// Checks observations against an edition. What is sound is kept, every mistake is reported, and a mistaken value counts as not known,
/// so that a mistake neither hides a trigger nor closes a question.
/// </summary>
internal sealed class ObservationBinder
{
    private readonly ImmutableArray<string> ids;
    private readonly HashSet<string> known;
    private readonly FactBinder facts;

    public ObservationBinder(Edition edition)
    {
        ids =
        [
            .. edition.Ruleset.Indicators.Select(i => i.Id),
            .. edition.Ruleset.Judgements.Select(j => j.Id),
            .. edition.Vocabulary.Concepts.Select(c => c.Id),
        ];
        known = new HashSet<string>(ids, StringComparer.Ordinal);
        facts = new FactBinder(edition.Vocabulary);
    }

    public BoundObservations Bind(Observations observations, DateOnly defaultAsOf)
    {
        DateOnly asOf = observations.AsOf ?? defaultAsOf;
        DiagnosticBag problems = new();
        problems.AddRange(observations.Problems);
        List<Observation> sound = [];
        foreach (Observation observation in observations.Findings)
        {
            if (known.Contains(observation.Id))
            {
                sound.Add(WithSoundDates(observation, asOf, problems));
            }
            else
            {
                problems.Error(
                    DiagnosticCodes.UnknownFinding,
                    observation.Position,
                    $"unknown row, concept or judgement `{observation.Id}`",
                    NearestName.Help(observation.Id, ids) ?? "the command `indicators` lists the rows that can be recorded");
            }
        }

        IEnumerable<KeyValuePair<string, BoundFact>> boundFacts = facts.Bind(observations.Facts, asOf, problems);
        return new BoundObservations(observations, asOf, Group(sound), boundFacts, problems.ToSorted());
    }

    private static IEnumerable<KeyValuePair<string, ImmutableArray<Observation>>> Group(List<Observation> findings) =>
        findings
            .GroupBy(o => o.Id, StringComparer.Ordinal)
            .Select(g => KeyValuePair.Create<string, ImmutableArray<Observation>>(
                g.Key,
                [.. g
                    .DistinctBy(o => (o.Finding, o.Happened, o.Recorded, o.By, o.Kind, o.Note))
                    .OrderBy(o => o.Finding)
                    .ThenBy(o => o.Happened ?? DateOnly.MaxValue)
                    .ThenBy(o => o.Recorded ?? DateOnly.MaxValue)
                    .ThenBy(o => o.By, StringComparer.Ordinal)
                    .ThenBy(o => o.Kind)
                    .ThenBy(o => o.Note, StringComparer.Ordinal)]));

    private static Observation WithSoundDates(Observation observation, DateOnly asOf, DiagnosticBag problems)
    {
        DateOnly? happened = observation.Happened;
        if (happened > asOf)
        {
            problems.Error(
                DiagnosticCodes.DatedAfterAsOf,
                observation.Position,
                $"`{observation.Id}`: happened {Iso(happened.Value)}, after the as-of date {Iso(asOf)}",
                "the finding is kept without its date");
            happened = null;
        }

        if (observation.Recorded > asOf)
        {
            problems.Warning(
                DiagnosticCodes.DatedAfterAsOf,
                observation.Position,
                $"`{observation.Id}`: recorded {Iso(observation.Recorded.Value)}, after the as-of date {Iso(asOf)}");
        }

        if (observation.Recorded < observation.Happened)
        {
            problems.Error(
                DiagnosticCodes.RecordedBeforeHappened,
                observation.Position,
                $"`{observation.Id}`: recorded {Iso(observation.Recorded.Value)}, before it happened on {Iso(observation.Happened.Value)}",
                "one of the two dates must be wrong");
        }

        return happened == observation.Happened
            ? observation
            : new Observation
            {
                Id = observation.Id,
                Finding = observation.Finding,
                Recorded = observation.Recorded,
                By = observation.By,
                Kind = observation.Kind,
                Note = observation.Note,
                Position = observation.Position,
            };
    }

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
