using System.Globalization;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules.Tests.Differential;

/// <summary>The numbers that an edition compares a fact with.</summary>
internal sealed class Bounds : IConditionVisitor<IEnumerable<decimal>>
{
    private readonly string fact;

    private Bounds(string fact) => this.fact = fact;

    public static IEnumerable<decimal> Of(Edition edition, string fact)
    {
        Bounds bounds = new(fact);
        return edition.Ruleset.Indicators.Select(i => i.When).OfType<Condition>()
            .Concat(edition.Ruleset.Rules.Select(r => r.Condition))
            .SelectMany(c => c.Accept(bounds))
            .Distinct();
    }

    public IEnumerable<decimal> VisitFinding(FindingCondition condition) => [];

    public IEnumerable<decimal> VisitFact(FactCondition condition) => condition.Fact != fact
        ? []
        : condition.Comparisons.SelectMany(c => c.Values)
            .Select(v => decimal.TryParse(v, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number) ? number : (decimal?)null)
            .OfType<decimal>();

    public IEnumerable<decimal> VisitAll(AllCondition condition) => condition.Parts.SelectMany(p => p.Accept(this));

    public IEnumerable<decimal> VisitAny(AnyCondition condition) => condition.Parts.SelectMany(p => p.Accept(this));

    public IEnumerable<decimal> VisitNot(NotCondition condition) => condition.Part.Accept(this);

    public IEnumerable<decimal> VisitAtLeast(AtLeastCondition condition) => [];

    public IEnumerable<decimal> VisitAtLeastOfClass(AtLeastOfClassCondition condition) => [];
}
