namespace Thresholds.Rules.Compilation;

/// <summary>For each number a list of numbers, in two arrays.</summary>
internal readonly struct Links
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
    public static Links Of(int count, Chunks<Link> pairs)
    {
        int[] first = new int[count + 1];
        for (int piece = 0; piece < pairs.PieceCount; piece++)
        {
            foreach (Link pair in pairs.Piece(piece))
            {
                first[pair.From]++;
            }
        }

        // Each start stands at its end at first, and goes back by one for every item, from the last to the first.
        int end = 0;
        for (int i = 0; i < first.Length; i++)
        {
            end += first[i];
            first[i] = end;
        }

        int[] linked = new int[pairs.Count];
        for (int piece = pairs.PieceCount - 1; piece >= 0; piece--)
        {
            ReadOnlySpan<Link> some = pairs.Piece(piece);
            for (int i = some.Length - 1; i >= 0; i--)
            {
                linked[--first[some[i].From]] = some[i].To;
            }
        }

        return new Links(first, linked);
    }

    /// <param name="items">The items of all lists, one list after another.</param>
    /// <param name="ends">Where each list ends.</param>
    public static Links OfLists(ReadOnlySpan<int> items, ReadOnlySpan<int> ends)
    {
        int[] first = new int[ends.Length + 1];
        ends.CopyTo(first.AsSpan(1));
        return new Links(first, items.ToArray());
    }

    public static Links Of(int[][] lists)
    {
        int[] first = new int[lists.Length + 1];
        for (int i = 0; i < lists.Length; i++)
        {
            first[i + 1] = first[i] + lists[i].Length;
        }

        int[] linked = new int[first[^1]];
        for (int i = 0; i < lists.Length; i++)
        {
            lists[i].CopyTo(linked, first[i]);
        }

        return new Links(first, linked);
    }
}
