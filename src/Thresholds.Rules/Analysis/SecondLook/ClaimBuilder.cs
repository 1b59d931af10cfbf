using System.Collections.Immutable;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules.Analysis;

/// <summary>Turns a condition into a claim. What a row means besides being recorded is left to whoever compares.</summary>
internal sealed class ClaimBuilder : IConditionVisitor<Claim>
{
    private readonly AgeMoments moments;
    private readonly string? self;
    private bool negated;

    private ClaimBuilder(AgeMoments moments, string? self)
    {
        this.moments = moments;
        this.self = self;
    }

    /// <param name="subject">The ruleset.</param>
    /// <param name="condition">The condition.</param>
    /// <param name="row">The row whose `when` it is, or null.</param>
    public static Claim Of(RulesetSubject subject, Condition condition, Indicator? row) =>
        condition.Accept(new ClaimBuilder(AgeMoments.Of(subject, condition, row), row?.Id));

    /// <summary>The claims of the direct parts of a condition, which stands inside another.</summary>
    public static ImmutableArray<Claim> OfParts(AgeMoments moments, Indicator? row, IEnumerable<Condition> parts) =>
        [.. parts.Select(p => p.Accept(new ClaimBuilder(moments, row?.Id)))];

    public Claim VisitFinding(FindingCondition condition) => new FindingClaim(condition.Id, negated);

    public Claim VisitFact(FactCondition condition) => new FactClaim(condition, negated, moments);

    public Claim VisitAll(AllCondition condition) => Parts(condition.Parts, all: !negated);

    public Claim VisitAny(AnyCondition condition) => Parts(condition.Parts, all: negated);

    public Claim VisitNot(NotCondition condition)
    {
        negated = !negated;
        Claim claim = condition.Part.Accept(this);
        negated = !negated;
        return claim;
    }

    public Claim VisitAtLeast(AtLeastCondition condition)
    {
        ImmutableArray<string> members = [.. condition.Members.Select(m => m.Id).Distinct().Order(StringComparer.Ordinal)];
        return condition.Count == 1
            ? Join([.. members.Select(m => (Claim)new FindingClaim(m, negated))], all: negated)
            : new CountClaim(string.Join(' ', members), condition.Count, negated, members);
    }

    public Claim VisitAtLeastOfClass(AtLeastOfClassCondition condition) =>
        new CountClaim($"level {condition.Level?.Id} domain {condition.Domain?.Id} without {self}", condition.Count, negated, []);

    private static Claim Join(ImmutableArray<Claim> parts, bool all) => parts.Length == 1 ? parts[0] : all ? new AllClaim(parts) : new AnyClaim(parts);

    private Claim Parts(ImmutableArray<Condition> parts, bool all) => Join([.. parts.Select(p => p.Accept(this))], all);
}
