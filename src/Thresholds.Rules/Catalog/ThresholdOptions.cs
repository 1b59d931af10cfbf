using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Engines;

namespace Thresholds.Rules;

/// <summary>What a catalog offers. Set up once, before the catalog is made; a change afterwards has no effect.</summary>
public sealed class ThresholdOptions
{
    /// <summary>Whether the editions of the package are offered. True unless set otherwise.</summary>
    public bool IncludeEmbedded { get; set; } = true;

    /// <summary>Folders with editions of your own, PARTNERSHIP/EDITION.yaml. No two editions may have one name, unless <see cref="ReplaceEmbedded"/> is set.</summary>
    public IList<string> Folders { get; } = [];

    /// <summary>
    /// Whether an edition in a folder stands in the place of one of the same name in the package. False unless set otherwise: a name that stands twice is
    /// then an error, so that nobody works with another text of an edition than he thinks.
    /// </summary>
    public bool ReplaceEmbedded { get; set; }

    /// <summary>Files with contacts of your own, laid over the printed ones, each with the date on which it was verified.</summary>
    public IList<string> ContactFiles { get; } = [];

    /// <summary>The engines that may be asked for by name.</summary>
    public IList<IThresholdEngine> Engines { get; } = [new CompiledEngine(), new ReferenceEngine()];

    /// <summary>The engine that is used when none is asked for.</summary>
    public string DefaultEngine { get; set; } = CompiledEngine.EngineName;

    /// <summary>
    /// The language of our own sentences, as an IETF tag such as <c>en</c>, the only one in the package. What a document says stays in the document's language.
    /// </summary>
    public string Language { get; set; } = Phrasebook.NeutralLanguage;

    /// <summary>Everything that is wrong with these options, each in a sentence; editions and files of your own are read for it.</summary>
    public IReadOnlyList<string> Problems() =>
    [
        .. EngineProblems(),
        .. Folders.SelectMany(FolderProblems),
        .. NameProblems(),
        .. ContactProblems(),
        .. Phrasebook.Find(Language) is null ? [$"language `{Language}`: no phrases have been translated to it"] : Enumerable.Empty<string>(),
        .. IncludeEmbedded || Folders.Count > 0 ? Enumerable.Empty<string>() : ["no editions: IncludeEmbedded is false and there are no folders"],
    ];

    private static IEnumerable<string> FolderProblems(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return [$"folder `{folder}` does not exist"];
        }

        CatalogSource[] editions = [.. CatalogFolder.Editions(folder)];
        return editions.Length == 0
            ? [$"folder `{folder}` holds no PARTNERSHIP/EDITION.yaml"]
            : editions.SelectMany(e => CatalogEntry.Read(e, b => CatalogFolder.Vocabulary(folder, b)).Diagnostics)
                .Where(d => d.Severity == DiagnosticSeverity.Error)
                .Select(d => d.ToString())
                .Distinct(StringComparer.Ordinal);
    }

    private IReadOnlyList<string> NameProblems()
    {
        DiagnosticBag bag = new();
        CatalogEntries.Of(Folders.Where(Directory.Exists), IncludeEmbedded, ReplaceEmbedded, bag);
        return [.. bag.ToSorted().Select(d => d.ToString())];
    }

    // A contact that no edition prints would be laid over nothing, and the printed one would stay: that is a failure too.
    private IEnumerable<string> ContactProblems()
    {
        if (ContactFiles.Count == 0 || NameProblems().Count > 0)
        {
            return [];
        }

        ThresholdOptions editions = new() { IncludeEmbedded = IncludeEmbedded, ReplaceEmbedded = ReplaceEmbedded };
        foreach (string folder in Folders.Where(Directory.Exists))
        {
            editions.Folders.Add(folder);
        }

        ThresholdCatalog catalog = new(editions);
        return ContactFiles.SelectMany(f => ContactFile.Check(f, catalog)).Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString());
    }

    private IEnumerable<string> EngineProblems()
    {
        string known = string.Join(", ", Engines.Select(e => e.Name));
        if (!Engines.Any(e => e.Name == DefaultEngine))
        {
            yield return $"default engine `{DefaultEngine}` is not among the engines: {known}";
        }

        foreach (IGrouping<string, IThresholdEngine> twice in Engines.GroupBy(e => e.Name, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            yield return $"two engines are called `{twice.Key}`";
        }
    }
}
