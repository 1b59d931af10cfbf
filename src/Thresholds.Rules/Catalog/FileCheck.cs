using System.Collections.Immutable;
using Thresholds.Rules.Analysis;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;
using Thresholds.Rules.Yaml;

namespace Thresholds.Rules;

/// <summary>Checks a ruleset, a vocabulary or a file of cases, told apart by their first key. Cases are evaluated, and their expectations compared.</summary>
public sealed class FileCheck
{
    private readonly ThresholdCatalog catalog;
    private readonly DateOnly today;

    /// <summary>Makes a check.</summary>
    /// <param name="catalog">The editions that cases may name.</param>
    /// <param name="today">The as-of date of cases that state none.</param>
    public FileCheck(ThresholdCatalog catalog, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        this.catalog = catalog;
        this.today = today;
    }

    /// <summary>The text of the published document, which sound rulesets are compared with; <see langword="null"/> to compare with none.</summary>
    public string? Document { get; init; }

    /// <summary>Checks a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>All diagnostics, in file order; empty when there is nothing to say.</returns>
    public ImmutableArray<Diagnostic> CheckFile(string path) => Examine(path).Diagnostics;

    /// <summary>Checks files, and whether the editions of one ruleset among them follow one another.</summary>
    /// <param name="paths">The files.</param>
    /// <returns>All diagnostics: in the order of the files, and in each in file order; empty when there is nothing to say.</returns>
    public ImmutableArray<Diagnostic> CheckFiles(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ExaminedFile[] files = [.. paths.Select(Examine)];
        ILookup<string, Diagnostic> together = EditionSequence.Judge(files.Select(f => f.Sound).OfType<Ruleset>()).ToLookup(d => d.Position.File);
        return [.. files.SelectMany(f => together.Contains(f.Path) ? Sorted(f.Diagnostics, together[f.Path]) : f.Diagnostics)];
    }

    /// <summary>Checks a file's content.</summary>
    /// <param name="stream">The content. Read to its end and not closed.</param>
    /// <param name="name">The name that diagnostics show.</param>
    /// <returns>All diagnostics, in file order; empty when there is nothing to say.</returns>
    public ImmutableArray<Diagnostic> Check(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        return Examine(stream, name, _ => EmbeddedFiles.Vocabulary).Diagnostics;
    }

    private static ImmutableArray<Diagnostic> Sorted(ImmutableArray<Diagnostic> first, IEnumerable<Diagnostic> second)
    {
        DiagnosticBag bag = new();
        bag.AddRange(first);
        bag.AddRange(second);
        return bag.ToSorted();
    }

    private ExaminedFile Examine(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        DiagnosticBag bag = new();
        using Stream? stream = Files.TryOpen(path, bag);
        return stream is null ? new ExaminedFile(path, bag.ToSorted()) : Examine(stream, path, b => CatalogFolder.VocabularyBeside(path, b));
    }

    private ExaminedFile Examine(Stream stream, string name, Func<DiagnosticBag, LoadedVocabulary> vocabulary)
    {
        DiagnosticBag bag = new();
        if (SourceText.Read(stream, name, bag) is not { } text)
        {
            return new ExaminedFile(name, bag.ToSorted());
        }

        DiagnosticBag ofKind = new();
        switch (FileKinds.Of(text, ofKind))
        {
            case FileKind.Ruleset:
                return ExamineRuleset(text, new RulesetReader(vocabulary(bag)).Read(text, bag));
            case FileKind.Vocabulary:
                LoadedVocabulary.Read(text, bag);
                return new ExaminedFile(name, bag.ToSorted());
            case FileKind.Case:
                return new ExaminedFile(name, CheckCases(text));
            case FileKind.Contacts:
                return new ExaminedFile(name, ContactFile.Check(text, catalog, today));
            case FileKind.Coverage:
                return new ExaminedFile(name, CoverageFile.Check(text, catalog, today));
            default:
                return new ExaminedFile(name, ofKind.ToSorted());
        }
    }

    private ExaminedFile ExamineRuleset(SourceText text, RulesetReadResult read)
    {
        if (read.Edition is not { } edition)
        {
            return new ExaminedFile(text.Name, read.Diagnostics);
        }

        IEnumerable<Diagnostic> compared = Document is null ? [] : RulesetAnalysis.Compare(edition.Ruleset, edition.Vocabulary, Document);
        return new ExaminedFile(text.Name, Sorted(read.Diagnostics, compared)) { Sound = edition.Ruleset };
    }

    private ImmutableArray<Diagnostic> CheckCases(SourceText text)
    {
        DiagnosticBag bag = new();
        CaseReadResult read = CaseReader.Read(text, new DiagnosticBag());
        bag.AddRange(read.Diagnostics);
        foreach (CaseFile file in read.Cases)
        {
            CheckCase(file, bag);
        }

        return [.. bag.ToSorted().DistinctBy(d => (d.Code, d.Position, d.Message))];
    }

    private void CheckCase(CaseFile file, DiagnosticBag bag)
    {
        if (file.Ruleset is not { } ruleset)
        {
            if (!file.NamesRuleset)
            {
                bag.Error(DiagnosticCodes.NoRulesetNamed, file.Position, "the case names no ruleset", "add `ruleset: ID`, or name one on the command line");
            }

            return;
        }

        DateOnly asOf = file.Observations.AsOf ?? today;
        EditionLookup lookup = catalog.Find(ruleset.Id, asOf);
        if (lookup.Edition is not { } edition)
        {
            foreach (Diagnostic diagnostic in lookup.Diagnostics)
            {
                // A broken edition speaks for itself; a name that is not known stands in the case.
                SourcePosition place = diagnostic.Position == SourcePosition.None ? ruleset.Position : diagnostic.Position;
                bag.Error(diagnostic.Code, place, diagnostic.Message, diagnostic.Help);
            }

            return;
        }

        Evaluation evaluation = catalog.GetEvaluator(edition, asOf).Evaluate(file.Observations);
        bag.AddRange(evaluation.Problems);

        // A case with a mistake fails its expectations as well; one mistake is one diagnostic, unless the case is about being incomplete.
        if (file.Expect is { } expect && (evaluation.Complete || expect.Complete == false))
        {
            bag.AddRange(ExpectationCheck.Compare(expect, evaluation));
        }
    }
}
