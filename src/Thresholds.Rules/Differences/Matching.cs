using System.Collections.Immutable;

namespace Thresholds.Rules;

/// <summary>
/// Which things of two editions are the same thing. One way to tell goes after another; in each, two things are the same when neither could be
/// another one as well, so that the order of the files never decides.
/// </summary>
internal sealed class Matching<T>
    where T : class
{
    private readonly Dictionary<T, T> seconds = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<T, T> firsts = new(ReferenceEqualityComparer.Instance);

    private Matching(ImmutableArray<T> first, ImmutableArray<T> second)
    {
        First = first;
        Second = second;
    }

    public ImmutableArray<T> First { get; }

    public ImmutableArray<T> Second { get; }

    /// <summary>Matches by several ways to tell, the surest first. Each gives the keys under which a thing of either edition may be known.</summary>
    public static Matching<T> Of(ImmutableArray<T> first, ImmutableArray<T> second, params ReadOnlySpan<WayToTell<T>> ways)
    {
        Matching<T> matching = new(first, second);
        foreach (WayToTell<T> way in ways)
        {
            matching.Apply(way);
        }

        return matching;
    }

    public T? InSecond(T thing) => seconds.GetValueOrDefault(thing);

    public T? InFirst(T thing) => firsts.GetValueOrDefault(thing);

    private void Apply(WayToTell<T> way)
    {
        ILookup<string, T> known = Keyed(Second.Where(s => !firsts.ContainsKey(s)), way.OfSecond);
        (T Thing, T[] Others)[] candidates =
        [
            .. First.Where(f => !seconds.ContainsKey(f))
                .Select(f => (f, (T[])[.. way.OfFirst(f).SelectMany(k => known[k]).Distinct()])),
        ];
        Dictionary<T, int> wanted = new(ReferenceEqualityComparer.Instance);
        foreach (T other in candidates.SelectMany(c => c.Others))
        {
            wanted[other] = wanted.GetValueOrDefault(other) + 1;
        }

        foreach ((T thing, T[] others) in candidates)
        {
            if (others is [var only] && wanted[only] == 1)
            {
                seconds[thing] = only;
                firsts[only] = thing;
            }
        }
    }

    private static ILookup<string, T> Keyed(IEnumerable<T> things, Func<T, IEnumerable<string>> keys) =>
        things.SelectMany(t => keys(t).Select(k => (Key: k, Thing: t))).ToLookup(p => p.Key, p => p.Thing, StringComparer.Ordinal);
}
