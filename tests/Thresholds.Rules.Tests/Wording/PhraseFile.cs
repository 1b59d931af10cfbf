using System.Collections.Frozen;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Thresholds.Rules.Tests.Wording;

/// <summary>A file of phrases as a translator sees it.</summary>
internal sealed partial class PhraseFile
{
    public const string Folder = "src/Thresholds.Rules/Evaluation/Wording";

    private PhraseFile(string path)
    {
        Path = path;
        (string Key, string Text)[] phrases =
            [.. XDocument.Load(path).Root!.Elements("data").Select(d => ((string)d.Attribute("name")!, d.Element("value")!.Value))];
        Keys = [.. phrases.Select(p => p.Key)];
        Texts = phrases.DistinctBy(p => p.Key).ToFrozenDictionary(p => p.Key, p => p.Text, StringComparer.Ordinal);
    }

    public static PhraseFile English { get; } = new(Repository.PathOf($"{Folder}/Phrases.resx"));

    /// <summary>What the console host says besides: the dialogue, the audit, the replay.</summary>
    public static PhraseFile OfConsoleHost { get; } = new(Repository.PathOf("samples/Thresholds.Console/Wording/ConsolePhrases.resx"));

    public string Path { get; }

    public string[] Keys { get; }

    public FrozenDictionary<string, string> Texts { get; }

    public static IEnumerable<PhraseFile> Translations() =>
        Directory.EnumerateFiles(Repository.PathOf(Folder), "Phrases.*.resx").Order(StringComparer.Ordinal).Select(f => new PhraseFile(f));

    public string[] PlaceholdersOf(string key) => [.. Placeholder().Matches(Texts[key]).Select(m => m.Groups["name"].Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The words of a sentence between its placeholders.</summary>
    public IEnumerable<string> WordsOf(string key) => Placeholder().Replace(Texts[key], "\n").Split('\n').Where(w => w.Any(char.IsLetter));

    [GeneratedRegex(@"\{(?<name>[^{}]*)\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Placeholder();
}
