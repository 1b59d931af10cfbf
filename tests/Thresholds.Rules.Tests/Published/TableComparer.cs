namespace Thresholds.Rules.Tests.Published;

/// <summary>Compares what is printed with what is held, in both directions. Every difference names its row.</summary>
internal static class TableComparer
{
    public static List<string> Differences(IEnumerable<PublishedRow> printed, IEnumerable<PublishedRow> held)
    {
        List<PublishedRow> printedLeft = [.. printed];
        List<PublishedRow> heldLeft = [.. held];
        List<string> found = [.. Repeated(printedLeft, "printed"), .. Repeated(heldLeft, "held")];

        // What agrees in words and place, then what agrees in words, then what agrees in place; the rest is lost or invented.
        List<string> triggers = [.. Pairs(printedLeft, heldLeft, r => (r.Place, r.Words)).SelectMany(p => Compare(p.Printed, p.Held))];
        List<string> moved = [.. Pairs(printedLeft, heldLeft, r => r.Words).SelectMany(p => Compare(p.Printed, p.Held))];
        List<string> reworded = [.. Pairs(printedLeft, heldLeft, r => r.Place).SelectMany(p => Compare(p.Printed, p.Held))];
        found.AddRange(printedLeft.Select(r => $"{r}: printed, and missing from what is held"));
        found.AddRange(heldLeft.Select(r => $"{r}: held, and not printed"));
        return [.. found, .. reworded, .. triggers, .. moved];
    }

    private static IEnumerable<string> Repeated(List<PublishedRow> rows, string where) =>
        rows.GroupBy(r => r.Place, StringComparer.Ordinal).Where(g => g.Count() > 1)
            .Select(g => $"{g.Key}: {where} {g.Count()} times: {string.Join(" and ", g.Select(r => $"\"{r.Wording}\""))}");

    // Takes the rows that share a key out of both lists.
    private static List<(PublishedRow Printed, PublishedRow Held)> Pairs<TKey>(
        List<PublishedRow> printed,
        List<PublishedRow> held,
        Func<PublishedRow, TKey> key)
    {
        List<(PublishedRow, PublishedRow)> pairs = [];
        foreach (PublishedRow row in printed.ToArray())
        {
            int at = held.FindIndex(h => EqualityComparer<TKey>.Default.Equals(key(h), key(row)));
            if (at >= 0)
            {
                pairs.Add((row, held[at]));
                held.RemoveAt(at);
                printed.Remove(row);
            }
        }

        return pairs;
    }

    private static IEnumerable<string> Compare(PublishedRow printed, PublishedRow held)
    {
        if (printed.Words != held.Words)
        {
            yield return $"{printed}: the wording differs, held is \"{held.Wording}\"";
        }

        if (printed.Place != held.Place)
        {
            yield return $"{printed}: held as {held.Place}";
        }

        if (printed.Triggers != held.Triggers)
        {
            yield return $"{printed}: reaches {Named(printed.Triggers)}, held is {Named(held.Triggers)}";
        }
    }

    private static string Named(string triggers) => triggers.Length == 0 ? "nothing" : triggers;
}
