using System.Collections.Concurrent;
using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules;

/// <summary>
/// The editions that are at hand, and evaluators for them. An edition is read when it is first asked for, once. Thread-safe; one catalog
/// serves a whole process. Folders are read again when <see cref="Reload"/> is called; an evaluator that was given out stays what it is.
/// </summary>
public sealed class ThresholdCatalog
{
    private readonly ImmutableArray<string> folders;
    private readonly bool includeEmbedded;
    private readonly bool replaceEmbedded;
    private readonly ImmutableArray<IThresholdEngine> engines;
    private readonly string defaultEngine;
    private readonly Phrasebook phrasebook;
    private readonly ImmutableArray<VerifiedContact> contacts;
    private readonly ConcurrentDictionary<(Edition Edition, string Engine), Lazy<ThresholdEvaluator>> evaluators = new();
    private readonly Lock reloading = new();

    // Swapped whole: who asks meets either the editions before a reload or those after it.
    private volatile CatalogEntry[] editions;

    /// <summary>A catalog of the editions of the package.</summary>
    public ThresholdCatalog()
        : this(new ThresholdOptions())
    {
    }

    /// <summary>A catalog of the editions that options name.</summary>
    /// <param name="options">The options; read once.</param>
    /// <exception cref="DirectoryNotFoundException">A folder does not exist.</exception>
    /// <exception cref="ThresholdCatalogException">An edition stands twice, a file of contacts has errors, or no phrases have been translated to the language.</exception>
    public ThresholdCatalog(ThresholdOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        engines = [.. options.Engines];
        defaultEngine = options.DefaultEngine;
        phrasebook = Phrasebook.Find(options.Language) ?? throw new ThresholdCatalogException($"language `{options.Language}`: no phrases have been translated to it");
        contacts = [.. options.ContactFiles.SelectMany(f => ContactFile.Read(f))];
        folders = [.. options.Folders];
        includeEmbedded = options.IncludeEmbedded;
        replaceEmbedded = options.ReplaceEmbedded;
        DiagnosticBag bag = new();
        editions = [.. CatalogEntries.Of(folders, includeEmbedded, replaceEmbedded, bag)];
        if (bag.HasErrors)
        {
            throw new ThresholdCatalogException(bag.ToSorted());
        }
    }

    /// <summary>The ids of the rulesets, in ordinal order. Reads no edition.</summary>
    public ImmutableArray<string> RulesetIds => [.. editions.Select(e => e.Source.Ruleset).Distinct(StringComparer.Ordinal)];

    /// <summary>The folders that editions are read from, as the options named them.</summary>
    internal ImmutableArray<string> Folders => folders;

    /// <summary>The names of the engines.</summary>
    public ImmutableArray<string> EngineNames => [.. engines.Select(e => e.Name)];

    /// <summary>Reads every edition.</summary>
    /// <exception cref="ThresholdCatalogException">An edition has errors.</exception>
    public ImmutableArray<Edition> ReadAll() => [.. editions.Select(e => e.Result.Edition ?? throw new ThresholdCatalogException(e.Result.Diagnostics))];

    /// <summary>Looks for the edition of a ruleset that a date calls for: the last one in force from that date or earlier, else the first.</summary>
    /// <param name="ruleset">The ruleset, <c>ID</c>, or <c>ID@EDITION</c> for exactly that edition.</param>
    /// <param name="asOf">The date.</param>
    public EditionLookup Find(string ruleset, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(ruleset);
        string[] parts = ruleset.Split('@', 2);
        CatalogEntry[] candidates = [.. editions.Where(e => e.Source.Ruleset == parts[0])];
        if (candidates.Length == 0)
        {
            return Nothing(DiagnosticCodes.UnknownRuleset, $"unknown ruleset `{parts[0]}`", parts[0], RulesetIds);
        }

        if (parts.Length == 2)
        {
            CatalogEntry[] exact = [.. candidates.Where(e => e.Source.Edition == parts[1])];
            return exact.Length == 0
                ? Nothing(DiagnosticCodes.UnknownEdition, $"ruleset `{parts[0]}` has no edition `{parts[1]}`", parts[1], candidates.Select(c => c.Source.Edition))
                : Result(exact[0].Result);
        }

        RulesetReadResult[] read = [.. candidates.Select(c => c.Result)];
        RulesetReadResult? broken = read.FirstOrDefault(r => r.Edition is null);
        return Result(broken ?? ForDate(read, asOf));
    }

    /// <summary>
    /// Reads the folders again. An edition whose new text is sound takes the place of the one before, for whoever asks from then on; one whose new text
    /// has errors stays as it last was. Evaluators that were given out go on with the edition that they were made for, so that no evaluation is torn. The
    /// editions of the package and the files of contacts are not read again.
    /// </summary>
    public CatalogReload Reload()
    {
        lock (reloading)
        {
            ImmutableArray<CatalogEntry> before = [.. editions];
            DiagnosticBag bag = new();
            ImmutableArray<CatalogEntry> now = ListAgain(bag);
            if (bag.HasErrors)
            {
                return CatalogRefresh.Nothing(before, bag.ToSorted());
            }

            (ImmutableArray<CatalogEntry> entries, CatalogReload said) = new CatalogRefresh(before).From(now);
            editions = [.. entries];
            Forget(before.Except(entries));
            return said;
        }
    }

    /// <summary>An evaluator for the edition of a ruleset that a date calls for. The same evaluator is shared by all who ask.</summary>
    /// <param name="ruleset">The ruleset, <c>ID</c> or <c>ID@EDITION</c>.</param>
    /// <param name="asOf">The date that ages refer to.</param>
    /// <param name="engine">The engine's name; <see langword="null"/> for the default.</param>
    /// <exception cref="ThresholdCatalogException">There is no such ruleset, edition or engine, or the edition has errors.</exception>
    public IThresholdEvaluator GetEvaluator(string ruleset, DateOnly asOf, string? engine = null)
    {
        EditionLookup lookup = Find(ruleset, asOf);
        return GetEvaluator(lookup.Edition ?? throw new ThresholdCatalogException(lookup.Diagnostics), asOf, engine);
    }

    /// <summary>An evaluator for an edition, for example one that <see cref="RulesetReader"/> read.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="asOf">The date that ages refer to.</param>
    /// <param name="engine">The engine's name; <see langword="null"/> for the default.</param>
    /// <exception cref="ThresholdCatalogException">There is no such engine.</exception>
    public IThresholdEvaluator GetEvaluator(Edition edition, DateOnly asOf, string? engine = null)
    {
        ArgumentNullException.ThrowIfNull(edition);
        string name = engine ?? defaultEngine;
        IThresholdEngine found = engines.FirstOrDefault(e => e.Name == name)
            ?? throw new ThresholdCatalogException($"unknown engine `{name}`; known engines: {string.Join(", ", EngineNames)}");
        return evaluators.GetOrAdd((edition, name), _ => new Lazy<ThresholdEvaluator>(() => new ThresholdEvaluator(edition, found, asOf, contacts, phrasebook))).Value.At(asOf);
    }

    /// <summary>The same observations under several editions, side by side. For policy and audit, no part of a child's page.</summary>
    /// <param name="observations">The observations. Their own as-of date, when they have one, goes before <paramref name="asOf"/>.</param>
    /// <param name="asOf">The date that ages refer to.</param>
    /// <param name="recordedUnder">The ruleset whose rows they name, <c>ID</c> or <c>ID@EDITION</c>; <see langword="null"/> for concepts and facts alone.</param>
    /// <param name="rulesets">The rulesets to compare, in any order; <see langword="null"/> for all.</param>
    /// <param name="engine">The engine's name; <see langword="null"/> for the default.</param>
    /// <exception cref="ThresholdCatalogException">There is no such ruleset, edition or engine, or an edition has errors.</exception>
    public ThresholdComparison Compare(
        Observations observations,
        DateOnly asOf,
        string? recordedUnder = null,
        IEnumerable<string>? rulesets = null,
        string? engine = null)
    {
        ArgumentNullException.ThrowIfNull(observations);
        DateOnly day = observations.AsOf ?? asOf;

        // Of all rulesets, that of the case stands with the edition that the case names.
        string? own = recordedUnder?.Split('@', 2)[0];
        IEnumerable<string> compared = rulesets ?? RulesetIds.Select(id => id == own ? recordedUnder! : id);
        return ThresholdComparison.Of(
            observations,
            recordedUnder is null ? null : GetEvaluator(recordedUnder, day, engine),
            compared.Select(id => GetEvaluator(id, day, engine)));
    }

    /// <summary>Two editions side by side by their meaning, in the language of the catalog. No part of a child's page.</summary>
    /// <param name="first">The first edition, one of the catalog's or any other.</param>
    /// <param name="second">The second edition.</param>
    /// <param name="levels">Which level of the second a level of the first stands for, by their ids, where ids and names do not say so.</param>
    /// <exception cref="ArgumentException"><paramref name="levels"/> names a level that its edition does not have, or one of the second twice.</exception>
    public EditionDifference Difference(Edition first, Edition second, IReadOnlyDictionary<string, string>? levels = null) =>
        EditionDifference.Between(first, second, levels, phrasebook);

    // A folder that is away for a moment is no reason to lose its editions.
    private ImmutableArray<CatalogEntry> ListAgain(DiagnosticBag bag)
    {
        foreach (string missing in folders.Where(f => !Directory.Exists(f)))
        {
            bag.Error(DiagnosticCodes.CannotOpen, new SourcePosition(missing, 1, 1), $"cannot open `{missing}`: there is no such folder");
        }

        return bag.HasErrors ? [] : CatalogEntries.Of(folders, includeEmbedded, replaceEmbedded, bag);
    }

    // Nobody can ask for them any more; who holds an evaluator keeps it.
    private void Forget(IEnumerable<CatalogEntry> gone)
    {
        HashSet<Edition> editionsGone = [.. gone.Select(e => e.Result.Edition).OfType<Edition>()];
        foreach ((Edition Edition, string Engine) key in evaluators.Keys.Where(k => editionsGone.Contains(k.Edition)))
        {
            evaluators.TryRemove(key, out _);
        }
    }

    private static RulesetReadResult ForDate(RulesetReadResult[] read, DateOnly asOf)
    {
        IOrderedEnumerable<RulesetReadResult> byStart = read.OrderBy(r => r.Ruleset!.InForce.From.FirstDay ?? DateOnly.MinValue);
        return byStart.LastOrDefault(r => (r.Ruleset!.InForce.From.FirstDay ?? DateOnly.MinValue) <= asOf) ?? byStart.First();
    }

    private static EditionLookup Result(RulesetReadResult read) => new() { Edition = read.Edition, Diagnostics = read.Edition is null ? read.Diagnostics : [] };

    private static EditionLookup Nothing(string code, string message, string typed, IEnumerable<string> known)
    {
        DiagnosticBag bag = new();
        string list = string.Join(", ", known);
        bag.Error(code, SourcePosition.None, message, NearestName.Help(typed, known) ?? $"known: {list}");
        return new EditionLookup { Edition = null, Diagnostics = bag.ToSorted() };
    }
}
