using System.Text.RegularExpressions;

namespace Thresholds.Rules.Tests.Wording;

/// <summary>The keys and placeholders that one source file of phrases names.</summary>
internal sealed partial class PhraseUses
{
    private PhraseUses(string path, string code)
    {
        Path = path;
        Keys = [.. Key().Matches(code).Select(m => m.Groups["key"].Value).Distinct(StringComparer.Ordinal)];
        Plurals = [.. Plural().Matches(code).Select(m => m.Groups["key"].Value).Distinct(StringComparer.Ordinal)];
        Placeholders = [.. Placeholder().Matches(code).Select(m => m.Groups["name"].Value).Distinct(StringComparer.Ordinal)];
    }

    public string Path { get; }

    /// <summary>Every text with a full stop in the shape of a key.</summary>
    public string[] Keys { get; }

    /// <summary>Those of them that stand for a singular and a plural.</summary>
    public string[] Plurals { get; }

    public string[] Placeholders { get; }

    /// <summary>The keys as the file of phrases has them.</summary>
    public IEnumerable<string> KeysInFile => Keys.SelectMany(k => Plurals.Contains(k, StringComparer.Ordinal) ? [$"{k}.one", $"{k}.other"] : new[] { k });

    public static IEnumerable<PhraseUses> OfLibrary() =>
        Sources().Where(IsOfPhrases).Select(f => new PhraseUses(Repository.Relative(f), File.ReadAllText(f)));

    public static IEnumerable<PhraseUses> OfConsoleHost() => Repository.Files(Repository.PathOf("samples", "Thresholds.Console"), "*.cs")
        .Where(f => System.IO.Path.GetFileName(f).EndsWith("Words.cs", StringComparison.Ordinal))
        .Select(f => new PhraseUses(Repository.Relative(f), File.ReadAllText(f)));

    /// <summary>Files that say something and are not called after phrases.</summary>
    public static IEnumerable<string> Elsewhere() =>
        Sources().Where(f => !IsOfPhrases(f) && Saying().IsMatch(File.ReadAllText(f))).Select(Repository.Relative);

    private static IEnumerable<string> Sources() => Repository.Files(Repository.PathOf("src", "Thresholds.Rules"), "*.cs");

    private static bool IsOfPhrases(string file) => System.IO.Path.GetFileName(file).Split('.')[0].EndsWith("Phrases", StringComparison.Ordinal);

    [GeneratedRegex(@"""(?<key>[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9]+(-[a-z0-9]+)*)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Key();

    [GeneratedRegex(@"\.Count\(\s*""(?<key>[a-z0-9.-]+)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Plural();

    [GeneratedRegex(@"(?<!\w)\(""(?<name>[a-zA-Z0-9]+)"",", RegexOptions.ExplicitCapture)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\b[bB]ook\.(Say|Count)\(", RegexOptions.ExplicitCapture)]
    private static partial Regex Saying();
}
