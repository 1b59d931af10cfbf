using System.Collections.Immutable;

namespace Thresholds.Rules.Engines;

/// <summary>Finds where things stand in a list.</summary>
internal static class Places
{
    /// <summary>The place of the first that fits; -1 for none.</summary>
    public static int Of<T>(ImmutableArray<T> items, Predicate<T> fits)
    {
        for (int place = 0; place < items.Length; place++)
        {
            if (fits(items[place]))
            {
                return place;
            }
        }

        return -1;
    }
}
