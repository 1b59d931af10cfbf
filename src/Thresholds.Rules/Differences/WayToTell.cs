namespace Thresholds.Rules;

/// <summary>The keys under which a thing of the first and of the second edition may be known; the same key means the same thing.</summary>
internal sealed record WayToTell<T>(Func<T, IEnumerable<string>> OfFirst, Func<T, IEnumerable<string>> OfSecond)
{
    public static WayToTell<T> By(Func<T, string?> key) => new(t => Keys(key(t)), t => Keys(key(t)));

    public static WayToTell<T> By(Func<T, string?> first, Func<T, string?> second) => new(t => Keys(first(t)), t => Keys(second(t)));

    private static IEnumerable<string> Keys(string? key) => key is null ? [] : [key];
}
