using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Analysis;

/// <summary>Reports references to names that do not exist: at the place of the reference, with what was probably meant.</summary>
internal static class UnknownName
{
    // Up to this many names, the help lists them all when none of them is near.
    private const int FewNames = 8;

    private const long MostCompared = 2_000_000;

    /// <summary>Reports each unknown name once a place.</summary>
    public static void Report(
        DiagnosticBag bag,
        string code,
        string kind,
        IEnumerable<NamedReference> references,
        IEnumerable<string> known,
        Func<NamedReference, string?>? hint = null)
    {
        HashSet<string> names = [.. known];
        long compared = 0;
        foreach (NamedReference reference in references.Where(r => !names.Contains(r.Id)).Distinct())
        {
            if (bag.IsFull)
            {
                // What no bag takes any more is not worked out.
                bag.Error(code, reference.Position, $"{reference.Owner}: unknown {kind}");
                return;
            }

            // Whoever misspells thousands of names in a table of thousands made one mistake often: the first ones are helped.
            compared += names.Count;
            string? help = hint?.Invoke(reference) ?? (compared > MostCompared ? null : NearestName.Help(reference.Id, names)) ?? ListOf(names);
            bag.Error(code, reference.Position, $"{reference.Owner}: unknown {kind} `{reference.Id}`", help);
        }
    }

    private static string? ListOf(HashSet<string> names) =>
        names.Count is > 0 and <= FewNames ? $"known here: {Phrase.List(names.Order(StringComparer.Ordinal))}" : null;
}
