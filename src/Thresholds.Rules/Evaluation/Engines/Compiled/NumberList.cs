namespace Thresholds.Rules.Engines;

/// <summary>A list of numbers that keeps its room from case to case.</summary>
internal sealed class NumberList
{
    private int[] items = new int[16];

    public int Count { get; private set; }

    public int this[int place] => items[place];

    public void Clear() => Count = 0;

    public void Add(int item)
    {
        if (Count == items.Length)
        {
            Array.Resize(ref items, 2 * Count);
        }

        items[Count++] = item;
    }

    public int TakeLast() => items[--Count];

    public Span<int> AsSpan() => items.AsSpan(0, Count);
}
