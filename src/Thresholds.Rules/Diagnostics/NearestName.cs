namespace Thresholds.Rules.Diagnostics;

/// <summary>Finds the known name that a typing mistake most probably meant.</summary>
internal static class NearestName
{
    private const int LongestName = 100;

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
            int distance = Distance(typed, name);
            if (distance < bestDistance || (distance == bestDistance && string.CompareOrdinal(name, best) < 0))
            {
                best = name;
                bestDistance = distance;
            }
        }

        // A third of the letters may differ; beyond that a suggestion confuses more than it helps.
        return best is not null && bestDistance <= Math.Max(2, Math.Max(typed.Length, best.Length) / 3) ? best : null;
    }

    /// <summary>The help line for <see cref="Of"/>, or null.</summary>
    public static string? Help(string typed, IEnumerable<string> known) =>
        Of(typed, known) is { } nearest ? $"did you mean `{nearest}`?" : null;

    // Optimal string alignment: insert, delete, replace, and swap of two neighbours each cost one.
    private static int Distance(string a, string b)
    {
        int[,] d = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            d[i, 0] = i;
        }

        for (int j = 0; j <= b.Length; j++)
        {
            d[0, j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            for (int j = 1; j <= b.Length; j++)
            {
                int cost = a[i - 1] == b[j - 1] ? 0 : 1;
                int least = Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    least = Math.Min(least, d[i - 2, j - 2] + 1);
                }

                d[i, j] = least;
            }
        }

        return d[a.Length, b.Length];
    }
}
