using System.Collections;
using System.Runtime.InteropServices;

namespace Thresholds.Rules.Compilation;

/// <summary>Numbers, each once, in the order in which they came. Most are a handful, and a handful is found fastest by looking through it.</summary>
internal sealed class NumberSet : IReadOnlyList<int>
{
    private const int Handful = 16;

    private readonly List<int> items = [];
    private HashSet<int>? index;

    public ReadOnlySpan<int> Items => CollectionsMarshal.AsSpan(items);

    public int Count => items.Count;

    public int this[int place] => items[place];

    /// <returns>Whether it was not there before.</returns>
    public bool Add(int number)
    {
        if (index is null ? IsAmongItems(number) : !index.Add(number))
        {
            return false;
        }

        items.Add(number);
        if (index is null && items.Count > Handful)
        {
            index = [.. items];
        }

        return true;
    }

    public bool Contains(int number) => index?.Contains(number) ?? IsAmongItems(number);

    public void UnionWith(ReadOnlySpan<int> others)
    {
        foreach (int other in others)
        {
            Add(other);
        }
    }

    public void UnionWith(NumberSet others)
    {
        foreach (int other in others.items)
        {
            Add(other);
        }
    }

    public void Clear()
    {
        items.Clear();
        index = null;
    }

    public List<int>.Enumerator GetEnumerator() => items.GetEnumerator();

    IEnumerator<int> IEnumerable<int>.GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();

    // The framework brings this one compiled, and not the one that says only whether.
    private bool IsAmongItems(int number) => items.IndexOf(number) >= 0;
}
