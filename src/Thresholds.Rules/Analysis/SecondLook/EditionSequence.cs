using System.Collections.Immutable;
using System.Globalization;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Analysis;

/// <summary>
/// The editions of one ruleset in the order in which they came into force: two on one day, or a day without any. Only what the stated dates make certain is said;
/// an edition whose end is not stated ends, for a reader, where the next one begins.
/// </summary>
internal static class EditionSequence
{
    /// <summary>What is to be said, in file order, each at the later edition.</summary>
    public static ImmutableArray<Diagnostic> Judge(IEnumerable<Ruleset> rulesets)
    {
        DiagnosticBag bag = new();
        foreach (IGrouping<string, Ruleset> editions in rulesets.GroupBy(r => r.Id))
        {
            Ruleset[] inOrder =
            [
                .. editions.OrderBy(r => r.InForce.From.FirstDay ?? DateOnly.MinValue)
                    .ThenBy(r => r.Edition, StringComparer.Ordinal)
                    .ThenBy(r => r.Position),
            ];
            if (inOrder.Length > 1)
            {
                bag.AddRange(inOrder.Skip(1).SelectMany((later, place) => AcceptedFindings.Apply(later, Between(inOrder[place], later), SecondLookChecks.CodesOfEditions)));
            }
        }

        return bag.ToSorted();
    }

    private static ImmutableArray<Diagnostic> Between(Ruleset earlier, Ruleset later)
    {
        DiagnosticBag bag = new();
        (PublishedDate end, PublishedDate start) = (earlier.InForce.To, later.InForce.From);
        string both = $"edition `{later}` beside `{earlier}`";
        if (earlier.Edition == later.Edition)
        {
            bag.Warning(DiagnosticCodes.EditionsOverlap, later.Position, $"edition `{later}` stands in two files", $"the other is {earlier.Position.File}");
        }
        else if (!start.IsStated)
        {
            bag.Warning(
                DiagnosticCodes.EditionsOverlap,
                later.Position,
                $"{both}: neither states from when it is in force",
                "which of them a date calls for cannot be told");
        }
        else if (earlier.InForce.From.FirstDay == start.FirstDay || end.FirstDay >= start.LastDay)
        {
            string until = end.IsStated ? $"in force to `{end}`" : $"in force from `{earlier.InForce.From}`";
            bag.Warning(DiagnosticCodes.EditionsOverlap, later.Position, $"{both}: in force from `{start}`, and the other is {until}", "the later one is taken from its first day on");
        }
        else if (end.LastDay is { } last && start.FirstDay is { } first && first > last.AddDays(1))
        {
            bag.Warning(
                DiagnosticCodes.EditionsGap,
                later.Position,
                string.Create(CultureInfo.InvariantCulture, $"{both}: none is in force from {last.AddDays(1):yyyy-MM-dd} to {first.AddDays(-1):yyyy-MM-dd}"),
                "is an edition missing, or a date wrong?");
        }

        return bag.ToSorted();
    }
}
