namespace Thresholds.Rules;

/// <summary>Under which names the ids of one edition are compared with those of the other: a matched thing has one name in both.</summary>
internal sealed record EntryNames(Func<string, string> Finding, Func<string, string> Level, Func<string, string> Domain, Func<string, string> Trigger)
{
    /// <summary>Every id as it is.</summary>
    public static EntryNames AsWritten { get; } = new(id => id, id => id, id => id, id => id);

    /// <summary>The first edition's ids under the names of the second.</summary>
    public static EntryNames OfFirst(MatchedEditions editions)
    {
        Func<string, string> rows = Named(editions.Rows, r => r.Id);
        Func<string, string> judgements = Named(editions.Judgements, j => j.Id);
        HashSet<string> isJudgement = [.. editions.Judgements.First.Select(j => j.Id)];
        return new EntryNames(
            id => id.Contains('/', StringComparison.Ordinal) ? id : isJudgement.Contains(id) ? judgements(id) : rows(id),
            Named(editions.Levels, l => l.Id),
            Named(editions.Domains, d => d.Id),
            Named(editions.Triggers, t => t.Id));
    }

    // What the first alone has must not take the name of something else in the second.
    private static Func<string, string> Named<T>(Matching<T> matching, Func<T, string> idOf)
        where T : class
    {
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        foreach (T thing in matching.First)
        {
            names[idOf(thing)] = matching.InSecond(thing) is { } other ? idOf(other) : $"{idOf(thing)} alone";
        }

        return id => names.GetValueOrDefault(id, id);
    }
}
