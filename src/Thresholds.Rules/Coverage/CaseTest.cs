using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Engines;

namespace Thresholds.Rules;

/// <summary>A worked case beside its evaluation: whether it gives what it expects, and where not, why the result is what it is. Immutable.</summary>
public sealed class CaseTest
{
    private CaseTest(CaseFile file, Evaluation evaluation)
    {
        File = file;
        Evaluation = evaluation;

        // A case with a mistake fails its expectations as well; one mistake is one finding, unless the case is about being incomplete.
        bool isMistaken = !evaluation.Complete && file.Expect is { Complete: not false };
        Mistakes = isMistaken ? [.. evaluation.Problems.Where(p => p.Severity == DiagnosticSeverity.Error)] : [];
        Unmet = file.Expect is { } expect && !isMistaken ? ExpectationCheck.Unmet(expect, evaluation) : [];
    }

    /// <summary>The case.</summary>
    public CaseFile File { get; }

    /// <summary>What it gave.</summary>
    public Evaluation Evaluation { get; }

    /// <summary>The case's reference, or <c>unnamed</c>.</summary>
    public string Name => Evaluation.Case ?? "unnamed";

    /// <summary>What it expects and does not get, or gets and does not expect, in file order. Empty while there are <see cref="Mistakes"/>.</summary>
    public ImmutableArray<UnmetExpectation> Unmet { get; }

    /// <summary>The errors in its observations, unless it expects to be incomplete.</summary>
    public ImmutableArray<Diagnostic> Mistakes { get; }

    /// <summary>How it stands.</summary>
    public CaseTestStatus Status =>
        File.Expect is null ? CaseTestStatus.NothingExpected : Unmet.IsEmpty && Mistakes.IsEmpty ? CaseTestStatus.Passed : CaseTestStatus.Failed;

    /// <summary>Holds a case against its evaluation.</summary>
    /// <param name="file">The case.</param>
    /// <param name="evaluation">Its evaluation.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public static CaseTest Of(CaseFile file, Evaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(evaluation);
        return new CaseTest(file, evaluation);
    }

    /// <summary>
    /// Why the result is what it is, in a line or two: what carries the level, then how each expected reason that is missing is marked. Empty where
    /// there are <see cref="Mistakes"/>: they are the reason.
    /// </summary>
    public ImmutableArray<string> Reasons()
    {
        if (!Mistakes.IsEmpty)
        {
            return [];
        }

        CaseTestPhrases phrases = new(Evaluation.Phrasebook);
        IEnumerable<string> missing = Unmet.Where(u => u is { What: ExpectationCheck.Reasons, Expected: not null }).Select(u => phrases.Missing(u.Expected!, MarksOf(u.Expected!)));
        return [phrases.Carried(Evaluation), .. missing];
    }

    // The marks of a row, or of the rule of that id.
    private Marks? MarksOf(string id)
    {
        EditionIndex index = Evaluation.Index;
        if (index.Indicator(id) is not null)
        {
            return Evaluation.Reading.OfFinding(id);
        }

        int rule = index.Rules.IndexOf(index.Rules.FirstOrDefault(r => r.Rule.Id == id)!);
        return rule < 0 ? null : Evaluation.Reading.OfRule(rule);
    }
}
