namespace Thresholds.Rules.Yaml;

/// <summary>
/// Makes ids from words: the first telling ones, more of them where two rows begin alike, and a number where even their words are the same. An id does
/// not depend on the order of the rows unless their words are the same.
/// </summary>
internal sealed class RowIds
{
    private const int UsualWords = 5;
    private const int Longest = 60;

    private readonly HashSet<string> taken;

    /// <param name="taken">Ids that stand for something already.</param>
    public RowIds(IEnumerable<string> taken) => this.taken = new HashSet<string>(taken, StringComparer.Ordinal);

    /// <summary>Whether an id looks as if it was made from these words, and not chosen by a person.</summary>
    public static bool IsMade(string id, string wording) =>
        Lengths(wording).Any(n => Of(wording, n) is var made && (id == made || id.StartsWith($"{made}-", StringComparison.Ordinal) && int.TryParse(id.AsSpan(made.Length + 1), out _)));

    /// <summary>One id for each of the texts, in their order.</summary>
    public string[] For(IReadOnlyList<string> wordings)
    {
        string[] ids = [.. wordings.Select(w => Of(w, UsualWords))];
        for (int words = UsualWords + 1; Clashes(ids) is { Length: > 0 } clashes && words <= wordings.Max(w => RowWords.Telling(w).Length); words++)
        {
            foreach (int place in clashes)
            {
                ids[place] = Of(wordings[place], words);
            }
        }

        for (int place = 0; place < ids.Length; place++)
        {
            ids[place] = Free(ids[place]);
        }

        return ids;
    }

    /// <summary>Takes the id, or the first free one with a number behind it.</summary>
    public string Free(string id)
    {
        string free = id;
        for (int number = 2; !taken.Add(free); number++)
        {
            free = $"{id}-{number}";
        }

        return free;
    }

    public static string Of(string wording, int words = UsualWords)
    {
        string[] telling = [.. RowWords.Telling(wording).Take(words)];
        string id = string.Join('-', telling);
        while (telling.Length > 1 && id.Length > Longest)
        {
            telling = telling[..^1];
            id = string.Join('-', telling);
        }

        return id.Length == 0 ? "row" : id[..Math.Min(id.Length, Longest)];
    }

    private static IEnumerable<int> Lengths(string wording) => Enumerable.Range(UsualWords, Math.Max(1, RowWords.Telling(wording).Length - UsualWords + 1));

    private int[] Clashes(string[] ids)
    {
        ILookup<string, int> places = Enumerable.Range(0, ids.Length).ToLookup(i => ids[i], StringComparer.Ordinal);
        return [.. Enumerable.Range(0, ids.Length).Where(i => places[ids[i]].Count() > 1 || taken.Contains(ids[i]))];
    }
}
