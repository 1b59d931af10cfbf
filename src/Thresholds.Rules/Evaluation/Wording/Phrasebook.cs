using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Resources;

namespace Thresholds.Rules.Engines;

/// <summary>
/// Every sentence of ours in one language, by key, taken apart once for the life of the process. The language is always given, never the
/// thread's. Immutable.
/// </summary>
internal sealed class Phrasebook
{
    public const string NeutralLanguage = "en";

    private static readonly ResourceManager Resources = new("Thresholds.Rules.Evaluation.Wording.Phrases", typeof(Phrasebook).Assembly);
    private static readonly ConcurrentDictionary<string, Phrasebook?> Books = new(StringComparer.Ordinal);

    private readonly Dictionary<string, PhraseTemplate> templates;

    private Phrasebook(string language, Dictionary<string, PhraseTemplate> templates)
    {
        Language = language;
        this.templates = templates;
    }

    public static Phrasebook English { get; } = Find(NeutralLanguage)!;

    public string Language { get; }

    public ImmutableArray<string> Keys => [.. templates.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The book of a language; null when no file of phrases has been translated to it.</summary>
    public static Phrasebook? Find(string language) => Books.GetOrAdd(language, Read);

    public ImmutableArray<string> PlaceholdersOf(string key) => TemplateOf(key).Names;

    /// <summary>The same sentences with their own words changed and their placeholders kept.</summary>
    public Phrasebook With(string language, Func<string, string> change) =>
        new(language, templates.ToDictionary(t => t.Key, t => t.Value.With(change), StringComparer.Ordinal));

    public string Say(string key, params ReadOnlySpan<(string Name, string Value)> values) => TemplateOf(key).Fill(values);

    /// <summary>
    /// A sentence about a number of things, <c>KEY.one</c> or <c>KEY.other</c>, with the number as <c>{count}</c>: in plain digits, unless it is among the values.
    /// </summary>
    public string Count(string key, long count, params ReadOnlySpan<(string Name, string Value)> values) =>
        Say(count == 1 ? $"{key}.one" : $"{key}.other", [.. values, ("count", count.ToString(CultureInfo.InvariantCulture))]);

    // A sentence that a language lacks is said in English: half a page in another language is better than none of it.
    private static Phrasebook? Read(string language)
    {
        // The culture without a name is the neutral file under another name.
        if (language != NeutralLanguage && (language.Length == 0 || !CultureInfo.GetCultures(CultureTypes.NeutralCultures).Any(c => c.Name == language)))
        {
            return null;
        }

        Dictionary<string, string> english = Texts(CultureInfo.InvariantCulture)!;
        Dictionary<string, string>? own = language == NeutralLanguage ? english : Texts(CultureInfo.GetCultureInfo(language));
        return own is null
            ? null
            : new Phrasebook(
                language,
                english.ToDictionary(e => e.Key, e => new PhraseTemplate(e.Key, own.GetValueOrDefault(e.Key, e.Value)), StringComparer.Ordinal));
    }

    private static Dictionary<string, string>? Texts(CultureInfo language) =>
        Resources.GetResourceSet(language, createIfNotExists: true, tryParents: false)?
            .Cast<DictionaryEntry>()
            .ToDictionary(e => (string)e.Key, e => (string)e.Value!, StringComparer.Ordinal);

    private PhraseTemplate TemplateOf(string key) =>
        templates.TryGetValue(key, out PhraseTemplate? template) ? template : throw new InvalidOperationException($"there is no phrase `{key}`");
}
