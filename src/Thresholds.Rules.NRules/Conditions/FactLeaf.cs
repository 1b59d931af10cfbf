using System.Globalization;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules.NRules;

/// <summary>A comparison of a fact in an expression, with the place where it stands: that says whose dates an age refers to.</summary>
internal sealed class FactLeaf(FactCondition comparison, Func<FactCondition, BoundObservations, Marks> read)
{
    public Marks MarksIn(BoundObservations observations) =>
        observations.FactOf(comparison.Fact) is { IsKnown: true } ? read(comparison, observations) : Marks.None;

    public override string ToString() => string.Join(
        " and ",
        comparison.Comparisons.Select(c => string.Create(CultureInfo.InvariantCulture, $"{comparison.Fact} {c.Operator} {string.Join('|', c.Values)}")));
}
