using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
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

    /// <summary>Checks a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>All diagnostics, in file order; empty when there is nothing to say.</returns>
    public ImmutableArray<Diagnostic> CheckFile(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        DiagnosticBag bag = new();
        using Stream? stream = Files.TryOpen(path, bag);
        return stream is null ? bag.ToSorted() : Check(stream, path, b => CatalogFolder.VocabularyBeside(path, b));
    }

    /// <summary>Checks a file's content.</summary>
    /// <param name="stream">The content. Read to its end and not closed.</param>
    /// <param name="name">The name that diagnostics show.</param>
    /// <returns>All diagnostics, in file order; empty when there is nothing to say.</returns>
    public ImmutableArray<Diagnostic> Check(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        return Check(stream, name, _ => EmbeddedFiles.Vocabulary);
    }

    private ImmutableArray<Diagnostic> Check(Stream stream, string name, Func<DiagnosticBag, LoadedVocabulary> vocabulary)
    {
        DiagnosticBag bag = new();
        if (SourceText.Read(stream, name, bag) is not { } text)
        {
            return bag.ToSorted();
        }

        DiagnosticBag ofKind = new();
        FileKind? kind = FileKinds.Of(text, ofKind);
        switch (kind)
        {
            case FileKind.Ruleset:
                return new RulesetReader(vocabulary(bag)).Read(text, bag).Diagnostics;
            case FileKind.Vocabulary:
                LoadedVocabulary.Read(text, bag);
                return bag.ToSorted();
            case FileKind.Case:
                return CheckCases(text);
            case FileKind.Contacts:
                return ContactFile.Check(text, catalog, today);
            case FileKind.Coverage:
                return CoverageFile.Check(text, catalog, today);
            default:
                return ofKind.ToSorted();
        }
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
