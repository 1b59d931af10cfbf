using System.Collections.Immutable;
using Thresholds.Rules.Compilation;

namespace Thresholds.Rules.Engines;

/// <summary>Puts observations of one finding together. Only who asks for the observations themselves needs it; engines read marks.</summary>
internal static class ObservationGroups
{
    /// <summary>For each bound finding its observations, each once, in an order that does not depend on the caller's.</summary>
    public static ImmutableArray<Observation>[] Of(Observations source, DateOnly asOf, Numbering numbering, BoundFinding[] findings)
    {
        ImmutableArray<Observation>[] groups = new ImmutableArray<Observation>[findings.Length];
        Array.Fill(groups, []);
        foreach (Observation observation in source.Findings)
        {
            if (numbering.TryFinding(observation.Id, out int number) && PlaceOf(number, findings) is var place and >= 0)
            {
                groups[place] = groups[place].Add(SoundDates.Of(observation, asOf, numbering.FindingId(number)));
            }
        }

        for (int place = 0; place < groups.Length; place++)
        {
            if (groups[place].Length > 1)
            {
                groups[place] = InOrder(groups[place]);
            }
        }

        return groups;
    }

    public static int PlaceOf(int number, ReadOnlySpan<BoundFinding> findings)
    {
        int low = 0;
        int high = findings.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int found = findings[middle].Number;
            if (found == number)
            {
                return middle;
            }

            if (found < number)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return -1;
    }

    private static ImmutableArray<Observation> InOrder(ImmutableArray<Observation> group) =>
    [
        .. group
            .DistinctBy(o => (o.Finding, o.Happened, o.Recorded, o.By, o.Kind, o.Note))
            .OrderBy(o => o.Finding)
            .ThenBy(o => o.Happened ?? DateOnly.MaxValue)
            .ThenBy(o => o.Recorded ?? DateOnly.MaxValue)
            .ThenBy(o => o.By, StringComparer.Ordinal)
            .ThenBy(o => o.Kind)
            .ThenBy(o => o.Note, StringComparer.Ordinal),
    ];
}
