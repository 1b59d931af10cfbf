using System.Text.RegularExpressions;

namespace Thresholds.Rules.Yaml;

/// <summary>The form of ids: lower-case words joined by hyphens; a concept has its subject before a slash.</summary>
internal static partial class Ids
{
    public static bool IsPlain(string text) => PlainId().IsMatch(text);

    public static bool IsConcept(string text) => ConceptId().IsMatch(text);

    /// <summary>The help line that turns a near miss into an id, or null.</summary>
    public static string? Help(string text, Func<string, bool> isValid) => Repaired(text, isValid) is { } repaired ? $"did you mean `{repaired}`?" : null;

    /// <summary>The same words as an id, where capitals, spaces and underscores alone are in the way; null where a letter or sign would be lost.</summary>
    public static string? Respelt(string text, Func<string, bool> isValid) => SameWords().IsMatch(text) ? Repaired(text, isValid) : null;

    private static string? Repaired(string text, Func<string, bool> isValid)
    {
        string repaired = NotOfAWord().Replace(text.Trim().ToLowerInvariant(), "-").Trim('-');
        return isValid(repaired) ? repaired : null;
    }

    [GeneratedRegex(@"\A[A-Za-z0-9]+([-_ ][A-Za-z0-9]+)*(/[A-Za-z0-9]+([-_ ][A-Za-z0-9]+)*)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex SameWords();

    [GeneratedRegex(@"\A[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex PlainId();

    [GeneratedRegex(
        @"\A[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: -1)]
    private static partial Regex ConceptId();

    [GeneratedRegex("[^a-z0-9/]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex NotOfAWord();
}
