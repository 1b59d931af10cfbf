using System.Collections.Immutable;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.NRules;

/// <summary>
/// One case as a fact of a session: what is recorded of every row, concept and judgement. Immutable. <see cref="ThresholdRuleRepository"/> makes it.
/// </summary>
public sealed class ThresholdCase
{
    private readonly CaseLayout layout;
    private readonly Marks[] recorded;
    private readonly Func<ImmutableArray<int>, Evaluation>? conclude;
    private readonly WorkedOut? workedOut;

    internal ThresholdCase(CaseLayout layout, BoundObservations observations, Func<ImmutableArray<int>, Evaluation>? conclude)
    {
        this.layout = layout;
        this.conclude = conclude;
        Observations = observations;
        recorded = layout.MarksOf(observations);
        workedOut = layout.HasLongRows ? new WorkedOut(recorded.Length) : null;
    }

    /// <summary>The edition whose rules speak about it.</summary>
    public Edition Edition => layout.Edition;

    /// <summary>The observations, checked against the edition.</summary>
    public BoundObservations Observations { get; }

    /// <summary>The case's opaque reference; <see langword="null"/> when none was given.</summary>
    public string? Reference => Observations.Source.Case;

    internal bool IsUnder(string sha256) => layout.Edition.Sha256 == sha256;

    internal bool IsFor(FindingLeaf finding) => (recorded[finding.Number] & Marks.For) != 0;

    internal bool IsAgainst(FindingLeaf finding) => (recorded[finding.Number] & Marks.Against) != 0;

    internal bool IsFor(FactLeaf fact) => (fact.MarksIn(Observations) & Marks.For) != 0;

    internal bool IsAgainst(FactLeaf fact) => (fact.MarksIn(Observations) & Marks.Against) != 0;

    internal bool IsFor(RowLeaf row) => workedOut!.IsFor(row, this);

    internal bool IsAgainst(RowLeaf row) => workedOut!.IsAgainst(row, this);

    internal Evaluation Conclude(ImmutableArray<int> trueRules) =>
        conclude?.Invoke(trueRules) ?? throw new InvalidOperationException("a case that was made for the engine alone has no evaluation");
}
