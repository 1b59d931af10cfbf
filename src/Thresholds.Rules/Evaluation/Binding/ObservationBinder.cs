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
    private readonly string things;
    private readonly string otherwise;

    public ObservationBinder(Edition edition)
        : this(
            [.. edition.Ruleset.Indicators.Select(i => i.Id), .. edition.Ruleset.Judgements.Select(j => j.Id)],
            edition.Vocabulary,
            "row, concept or judgement",
            "the command `indicators` lists the rows that can be recorded")
    {
    }

    /// <summary>For observations that belong to no edition and so name no rows.</summary>
    public ObservationBinder(Vocabulary vocabulary)
        : this([], vocabulary, "concept", "without `ruleset: ID` a case is recorded in concepts and facts alone")
    {
    }

    private ObservationBinder(ImmutableArray<string> own, Vocabulary vocabulary, string things, string otherwise)
    {
        ids = [.. own, .. vocabulary.Concepts.Select(c => c.Id)];
        known = new HashSet<string>(ids, StringComparer.Ordinal);
        facts = new FactBinder(vocabulary);
        this.things = things;
        this.otherwise = otherwise;
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
                    $"unknown {things} `{observation.Id}`",
                    NearestName.Help(observation.Id, ids) ?? otherwise);
            }
        }

        IEnumerable<KeyValuePair<string, BoundFact>> boundFacts = facts.Bind(observations.Facts, asOf, problems);

        // Observations that were bound before bring their problems along, and the same mistake is found again.
        return new BoundObservations(observations, asOf, Group(sound), boundFacts, [.. problems.ToSorted().DistinctBy(p => (p.Code, p.Position, p.Message))]);
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
