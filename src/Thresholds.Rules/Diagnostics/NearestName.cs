namespace Thresholds.Rules.Diagnostics;

/// <summary>Finds the known name that a typing mistake most probably meant.</summary>
internal static class NearestName
{
    private const int LongestName = 100;

    // A shorter name has too many neighbours: `may` and `must` are two slips apart.
    private const int ShortestForFix = 4;

    /// <summary>The nearest of <paramref name="known"/>, or null when none is near enough to be worth suggesting.</summary>
    public static string? Of(string typed, IEnumerable<string> known)
    {
        // A long text is no mistyped name, and measuring it costs its length times the name's.
        if (typed.Length > LongestName)
        {
            return null;
        }

        string? best = null;
        int bestDistance = int.MaxValue;
        foreach (string name in known)
        {
            // A third of the letters may differ; beyond that a suggestion confuses more than it helps.
            int limit = Math.Min(bestDistance, Math.Max(2, Math.Max(typed.Length, name.Length) / 3));
            int distance = EditDistance.Between(typed, name, limit);
            if (distance <= limit && (distance < bestDistance || IsLikelier(typed, name, best!)))
            {
                best = name;
                bestDistance = distance;
            }
        }

        return best;
    }

    /// <summary>The help line for <see cref="Of"/>, or null.</summary>
    public static string? Help(string typed, IEnumerable<string> known) =>
        Of(typed, known) is { } nearest ? $"did you mean `{nearest}`?" : null;

    /// <summary>The name that lies one slip away; null where none or several do.</summary>
    public static string? OneSlipAway(string typed, IEnumerable<string> known)
    {
        string[] near = [.. known.Where(n => EditDistance.Between(typed, n, 1) == 1).Take(2)];
        return near is [var one] ? one : null;
    }

    /// <summary>The one name that can be meant: a single slip away, with no other name within two; null where a person has to choose.</summary>
    public static string? OnlyOneNear(string typed, IEnumerable<string> known)
    {
        if (typed.Length > LongestName)
        {
            return null;
        }

        string? only = null;
        foreach (string name in known)
        {
            int distance = name == only ? int.MaxValue : EditDistance.Between(typed, name, 2);
            if (distance == 1 && only is null && name.Length >= ShortestForFix)
            {
                only = name;
            }
            else if (distance <= 2)
            {
                return null;
            }
        }

        return only;
    }

    // Of two names that are equally near: hands slip within a word, seldom at its first letter, and swap letters more often than they invent one.
    private static bool IsLikelier(string typed, string name, string other)
    {
        int byLetters = SharedLetters(typed, other).CompareTo(SharedLetters(typed, name));
        int byStart = SharedStart(typed, other).CompareTo(SharedStart(typed, name));
        return (byLetters != 0 ? byLetters : byStart != 0 ? byStart : string.CompareOrdinal(name, other)) < 0;
    }

    private static int SharedStart(string typed, string name) => typed.AsSpan().CommonPrefixLength(name);

    private static int SharedLetters(string typed, string name)
    {
        int shared = 0;
        Span<bool> used = stackalloc bool[name.Length];
        foreach (char letter in typed)
        {
            for (int i = 0; i < name.Length; i++)
            {
                if (!used[i] && name[i] == letter)
                {
                    used[i] = true;
                    shared++;
                    break;
                }
            }
        }

        return shared;
    }
}
