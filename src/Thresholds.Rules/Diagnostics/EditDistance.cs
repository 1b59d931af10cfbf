namespace Thresholds.Rules.Diagnostics;

/// <summary>How many slips of the hand lie between two names: insert, delete, replace, and swap of two neighbours each count one.</summary>
internal static class EditDistance
{
    private const int LongestOnStack = 128;

    /// <summary>The distance (optimal string alignment), or any number above the limit when it is above the limit.</summary>
    /// <param name="first">One name.</param>
    /// <param name="second">The other.</param>
    /// <param name="limit">Beyond this nobody asks how far it is.</param>
    public static int Between(ReadOnlySpan<char> first, ReadOnlySpan<char> second, int limit)
    {
        // What two names share at both ends costs nothing.
        int start = first.CommonPrefixLength(second);
        ReadOnlySpan<char> a = first[start..];
        ReadOnlySpan<char> b = second[start..];
        while (!a.IsEmpty && !b.IsEmpty && a[^1] == b[^1])
        {
            a = a[..^1];
            b = b[..^1];
        }

        if (Math.Abs(a.Length - b.Length) > limit)
        {
            return limit + 1;
        }

        return a.IsEmpty || b.IsEmpty ? Math.Max(a.Length, b.Length) : Measure(a, b, limit);
    }

    private static int Measure(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        int width = b.Length + 1;
        Span<int> rows = width <= LongestOnStack ? stackalloc int[3 * width] : new int[3 * width];
        Span<int> twoAbove = rows[..width];
        Span<int> above = rows.Slice(width, width);
        Span<int> row = rows[(2 * width)..];
        for (int j = 0; j < width; j++)
        {
            above[j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            int least = row[0] = i;
            for (int j = 1; j < width; j++)
            {
                int best = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    best = Math.Min(best, twoAbove[j - 2] + 1);
                }

                row[j] = best;
                least = Math.Min(least, best);
            }

            // A swap looks two rows back, so both must be beyond the limit.
            if (least > limit && Least(above) > limit)
            {
                return limit + 1;
            }

            Span<int> free = twoAbove;
            twoAbove = above;
            above = row;
            row = free;
        }

        return above[b.Length];
    }

    private static int Least(ReadOnlySpan<int> row)
    {
        int least = int.MaxValue;
        foreach (int value in row)
        {
            least = Math.Min(least, value);
        }

        return least;
    }
}
