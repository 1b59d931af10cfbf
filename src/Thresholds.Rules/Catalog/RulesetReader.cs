using System.Security.Cryptography;
using System.Text;
using Thresholds.Rules.Analysis;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;
using Thresholds.Rules.Yaml;

namespace Thresholds.Rules;

/// <summary>
/// Reads a ruleset from a stream or a file and judges it against a vocabulary. Needs no container and throws for nothing that is in the
/// file: mistakes come back as diagnostics. Thread-safe.
/// </summary>
public sealed class RulesetReader
{
    // What a value that could not be read would cause as well: one mistake is one diagnostic.
    private static readonly HashSet<string> FollowFromReading =
    [
        DiagnosticCodes.UnreachableLevel,
        DiagnosticCodes.InterpretationWithoutReason,
        DiagnosticCodes.RuleWithoutEffect,
        DiagnosticCodes.StatusOfOtherSection,
        DiagnosticCodes.SectionWithoutEntry,
        DiagnosticCodes.UnknownSection,
        DiagnosticCodes.ForceAndStatusDisagree,
        DiagnosticCodes.ReasonWithoutInterpretation,
        DiagnosticCodes.NothingUses,
        DiagnosticCodes.WordsStrongerThanForce,
    ];

    private readonly LoadedVocabulary vocabulary;

    /// <summary>A reader that knows the vocabulary of the package.</summary>
    public RulesetReader()
        : this(EmbeddedFiles.Vocabulary)
    {
    }

    internal RulesetReader(LoadedVocabulary vocabulary) => this.vocabulary = vocabulary;

    /// <summary>A reader that knows a vocabulary of your own.</summary>
    /// <param name="vocabulary">The vocabulary, as YAML.</param>
    /// <param name="name">The name that diagnostics show.</param>
    /// <returns>The reader, or <see langword="null"/> with the diagnostics when the vocabulary has errors.</returns>
    public static (RulesetReader? Reader, IReadOnlyList<Diagnostic> Diagnostics) WithVocabulary(Stream vocabulary, string name)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        ArgumentNullException.ThrowIfNull(name);
        DiagnosticBag bag = new();
        LoadedVocabulary? loaded = SourceText.Read(vocabulary, name, bag) is { } text ? LoadedVocabulary.Read(text, bag) : null;
        return (loaded is null ? null : new RulesetReader(loaded), bag.ToSorted());
    }

    /// <summary>Reads a ruleset.</summary>
    /// <param name="stream">The YAML, in UTF-8. Read to its end and not closed.</param>
    /// <param name="name">The name that diagnostics show, usually the path.</param>
    public RulesetReadResult Read(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        DiagnosticBag bag = new();
        return SourceText.Read(stream, name, bag) is { } text ? Read(text, bag) : Failed(bag);
    }

    /// <summary>Reads a ruleset from a file. A file that cannot be opened is a diagnostic too.</summary>
    /// <param name="path">The file.</param>
    public RulesetReadResult ReadFile(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        DiagnosticBag bag = new();
        using Stream? stream = Files.TryOpen(path, bag);
        return stream is null ? Failed(bag) : Read(stream, path);
    }

    /// <summary>
    /// Reads a ruleset from a file, with the vocabulary that stands beside its folder (<c>DIR/vocabulary.yaml</c> for
    /// <c>DIR/PARTNERSHIP/EDITION.yaml</c>), or else with the package's.
    /// </summary>
    /// <param name="path">The file.</param>
    public static RulesetReadResult ReadWithItsVocabulary(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        DiagnosticBag bag = new();
        using Stream? stream = Files.TryOpen(path, bag);
        return stream is not null && SourceText.Read(stream, path, bag) is { } text
            ? new RulesetReader(CatalogFolder.VocabularyBeside(path, bag)).Read(text, bag)
            : Failed(bag);
    }

    internal RulesetReadResult Read(SourceText text, DiagnosticBag bag, bool isKnownSound = false)
    {
        Ruleset? ruleset = RulesetParser.Parse(text, bag);
        bool readSoundly = !bag.HasErrors;
        if (ruleset is not null && !isKnownSound)
        {
            bag.AddRange(RulesetAnalysis.Judge(ruleset, vocabulary.Vocabulary, readSoundly).Where(d => readSoundly || !FollowsFromReading(d)));
        }

        return new RulesetReadResult
        {
            Ruleset = ruleset,
            Edition = ruleset is null || bag.HasErrors
                ? null
                : new Edition(ruleset, vocabulary.Vocabulary, () => Hash(text.Text, vocabulary.Text)),
            Diagnostics = bag.ToSorted(),
        };
    }

    private static RulesetReadResult Failed(DiagnosticBag bag) => new() { Ruleset = null, Edition = null, Diagnostics = bag.ToSorted() };

    private static bool FollowsFromReading(Diagnostic diagnostic) =>
        FollowFromReading.Contains(diagnostic.Code) || diagnostic.Message.Contains($"`{Placeholders.Unknown}`", StringComparison.Ordinal);

    // The two texts are kept apart by a character that neither can hold.
    private static string Hash(string ruleset, string vocabulary) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Normal(ruleset)}\0{Normal(vocabulary)}")));

    private static string Normal(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
