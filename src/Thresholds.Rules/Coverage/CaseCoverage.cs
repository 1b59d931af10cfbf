using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>
/// What of an edition its worked cases reach: which rows, rules, outcomes of the parts of conditions, consent rules, responses and considerations.
/// A case that expects nothing, or does not pass, reaches nothing: it shows nothing. Immutable.
/// </summary>
public sealed class CaseCoverage
{
    private CaseCoverage(Edition edition, int cases, ImmutableArray<CoverageItem> items, ImmutableArray<Diagnostic> problems)
    {
        Edition = edition;
        Cases = cases;
        Items = items;
        Problems = problems;
    }

    /// <summary>The edition.</summary>
    public Edition Edition { get; }

    /// <summary>How many cases of the edition were looked at.</summary>
    public int Cases { get; }

    /// <summary>Everything that is to be reached: rows, rules and conditions in document order, then consent, responses and considerations.</summary>
    public ImmutableArray<CoverageItem> Items { get; }

    /// <summary>What is wrong with the list of what cannot be reached: something that the edition does not have, or that a case does reach.</summary>
    public ImmutableArray<Diagnostic> Problems { get; }

    /// <summary>What no case reaches and nobody gave a reason for, in the order of <see cref="Items"/>.</summary>
    public ImmutableArray<CoverageItem> Missing => [.. Items.Where(i => i is { IsReached: false, WhyUnreachable: null })];

    /// <summary>What no case can reach, with the reason, in the order of <see cref="Items"/>.</summary>
    public ImmutableArray<CoverageItem> Unreachable => [.. Items.Where(i => i is { IsReached: false, WhyUnreachable: not null })];

    /// <summary>How many things there are, without those that cannot be reached.</summary>
    public int Reachable => Items.Length - Unreachable.Length;

    /// <summary>How many of them some case reaches.</summary>
    public int Reached => Items.Count(i => i.IsReached);

    /// <summary>
    /// How many of a hundred reachable things are reached, from 0 to 100, cut to one decimal and never rounded up: 100 means all. 100 for an
    /// edition with nothing to reach.
    /// </summary>
    public decimal Percent => PercentOf(Items);

    /// <summary>The same of one kind of thing.</summary>
    /// <param name="kind">The kind.</param>
    public decimal PercentOf(CoverageKind kind) => PercentOf([.. Items.Where(i => i.Kind == kind)]);

    /// <summary>Works out what cases reach. Cases of other editions are passed over.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="tests">The cases with their evaluations, by any engine.</param>
    /// <param name="unreachable">What is known not to be reachable; <see langword="null"/> for nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="edition"/> or <paramref name="tests"/> is null.</exception>
    public static CaseCoverage Of(Edition edition, IEnumerable<CaseTest> tests, IEnumerable<Unreachable>? unreachable = null)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(tests);
        CaseTest[] own = [.. tests.Where(t => t.Evaluation.Edition.Sha256 == edition.Sha256)];
        CoverageCollector collector = new(edition);
        foreach (CaseTest test in own.Where(t => t.Status == CaseTestStatus.Passed))
        {
            collector.Add(test);
        }

        UnreachableList list = new(unreachable ?? []);
        ImmutableArray<CoverageItem> items = [.. collector.Items().Select(list.Explain)];
        return new CaseCoverage(edition, own.Length, items, list.Problems(items));
    }

    private static decimal PercentOf(ImmutableArray<CoverageItem> items)
    {
        CoverageItem[] reachable = [.. items.Where(i => i.IsReached || i.WhyUnreachable is null)];
        return reachable.Length == 0 ? 100 : decimal.Floor(1000m * reachable.Count(i => i.IsReached) / reachable.Length) / 10;
    }
}
