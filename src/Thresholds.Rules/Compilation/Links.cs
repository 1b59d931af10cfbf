namespace Thresholds.Rules.Compilation;

/// <summary>For each number a list of numbers, in two arrays.</summary>
internal sealed class Links
{
    private readonly int[] starts;
    private readonly int[] items;

    private Links(int[] starts, int[] items)
    {
        this.starts = starts;
        this.items = items;
    }

    public ReadOnlySpan<int> this[int from] => items.AsSpan(starts[from], starts[from + 1] - starts[from]);

    /// <summary>Groups pairs by their first number; the second keep their order.</summary>
    public static Links Of(int count, List<(int From, int To)> pairs)
    {
        int[] ends = new int[count + 1];
        foreach ((int from, _) in pairs)
        {
            ends[from + 1]++;
        }

        for (int i = 0; i < count; i++)
        {
            ends[i + 1] += ends[i];
        }

        int[] next = ends[..count];
        int[] linked = new int[pairs.Count];
        foreach ((int from, int to) in pairs)
        {
            linked[next[from]++] = to;
        }

        return new Links(ends, linked);
    }

    public static Links Of<T>(IReadOnlyList<T> lists)
        where T : IReadOnlyList<int>
    {
        List<(int, int)> pairs = [];
        for (int i = 0; i < lists.Count; i++)
        {
            for (int item = 0; item < lists[i].Count; item++)
            {
                pairs.Add((i, lists[i][item]));
            }
        }

        return Of(lists.Count, pairs);
    }
}
