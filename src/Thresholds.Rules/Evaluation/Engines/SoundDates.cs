using System.Globalization;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Engines;

/// <summary>Judges the dates of an observation. One that lies after the as-of date is left out, the finding is kept.</summary>
internal static class SoundDates
{
    /// <summary>The observation under the id that its row has today, without a day that is still to come.</summary>
    public static Observation Of(Observation observation, DateOnly asOf, string id) => !(observation.Happened > asOf) && observation.Id == id
        ? observation
        : new Observation
        {
            Id = id,
            Finding = observation.Finding,
            Happened = observation.Happened > asOf ? null : observation.Happened,
            Recorded = observation.Recorded,
            By = observation.By,
            Kind = observation.Kind,
            Note = observation.Note,
            Position = observation.Position,
        };

    public static void Judge(Observation observation, DateOnly asOf, DiagnosticBag problems)
    {
        if (observation.Happened > asOf)
        {
            problems.Error(
                DiagnosticCodes.DatedAfterAsOf,
                observation.Position,
                $"`{observation.Id}`: happened {Iso(observation.Happened.Value)}, after the as-of date {Iso(asOf)}",
                "the finding is kept without its date");
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
    }

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
