using System.Collections.Immutable;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules.Analysis;

/// <summary>
/// Gathers everything that must hold together, and says where it clashes. An <c>any</c> is tried branch by branch against the rest;
/// two of them are not tried against each other, so that the work stays in proportion to the condition.
/// </summary>
/// <remarks>
/// Ages need care: beside a named row an age is the age when that thing happened. A part with findings of its own is therefore a moment of
/// its own, and ages of two moments never clash: pregnant at 12 and aged 16 now is a child, not a contradiction.
/// </remarks>
internal sealed class Conjunction : IConditionVisitor<string?>
{
    private readonly Vocabulary vocabulary;
    private readonly List<ImmutableArray<Func<Conjunction, string?>>> choices = [];
    private ImmutableDictionary<string, bool> findings = ImmutableDictionary<string, bool>.Empty;
    private ImmutableDictionary<(string Fact, Condition? Moment), ImmutableList<(Comparison Comparison, bool Negated)>> comparisons =
        ImmutableDictionary<(string, Condition?), ImmutableList<(Comparison, bool)>>.Empty;

    private bool negated;
    private Condition moment;

    private Conjunction(Vocabulary vocabulary, Condition moment)
    {
        this.vocabulary = vocabulary;
        this.moment = moment;
    }

    /// <summary>Why the condition can never hold, in words; null when it can.</summary>
    public static string? Clash(Vocabulary vocabulary, Condition condition) =>
        new Conjunction(vocabulary, condition).Try(c => condition.Accept(c));

    public string? VisitFinding(FindingCondition condition)
    {
        if (findings.TryGetValue(condition.Id, out bool swapped) && swapped != negated)
        {
            return $"`{condition.Id}` and its `not` stand together";
        }

        findings = findings.SetItem(condition.Id, negated);
        return null;
    }

    public string? VisitFact(FactCondition condition)
    {
        if (vocabulary.FindFact(condition.Fact) is not { } fact
            || condition.Comparisons.Any(c => ComparisonFit.Misfit(fact, c) is not null))
        {
            return null;
        }

        (bool not, Condition when) = (negated, moment);
        if (not)
        {
            choices.Add(
                [.. condition.Comparisons.Select<Comparison, Func<Conjunction, string?>>(c => there => there.Keep(fact, c, true, when))]);
            return null;
        }

        return First(condition.Comparisons.Select(c => Keep(fact, c, false, when)));
    }

    public string? VisitAll(AllCondition condition) => negated ? Postpone(condition.Parts) : AddAll(condition.Parts);

    public string? VisitAny(AnyCondition condition) => negated ? AddAll(condition.Parts) : Postpone(condition.Parts);

    public string? VisitNot(NotCondition condition) => Add(condition.Part, !negated, moment);

    public string? VisitAtLeast(AtLeastCondition condition) => null;

    public string? VisitAtLeastOfClass(AtLeastOfClassCondition condition) => null;

    private static string? First(IEnumerable<string?> clashes) => clashes.FirstOrDefault(c => c is not null);

    private string? Try(Func<Conjunction, string?> gather) => gather(this) ?? First(choices.Select(Settle));

    private string? AddAll(ImmutableArray<Condition> parts) => First(parts.Select(p => Add(p, negated, moment)));

    private string? Add(Condition part, bool not, Condition around)
    {
        (bool outerNegated, Condition outerMoment) = (negated, moment);
        bool ownMoment = ConditionTree.Children(part).Any() && ConditionTree.NamedFindings(part).Any();
        (negated, moment) = (not, ownMoment ? part : around);
        string? clash = part.Accept(this);
        (negated, moment) = (outerNegated, outerMoment);
        return clash;
    }

    private string? Postpone(ImmutableArray<Condition> parts)
    {
        (bool not, Condition around) = (negated, moment);
        choices.Add([.. parts.Select<Condition, Func<Conjunction, string?>>(p => there => there.Add(p, not, around))]);
        return null;
    }

    private string? Settle(ImmutableArray<Func<Conjunction, string?>> branches)
    {
        string? last = null;
        foreach (Func<Conjunction, string?> branch in branches)
        {
            last = new Conjunction(vocabulary, moment) { findings = findings, comparisons = comparisons }.Try(branch);
            if (last is null)
            {
                return null;
            }
        }

        return branches.Length == 1 ? last : "no part of an `any` can hold beside the rest";
    }

    private string? Keep(Fact fact, Comparison comparison, bool not, Condition when)
    {
        (string, Condition?) key = (fact.Id, fact.Type == FactType.Age ? when : null);
        ImmutableList<(Comparison Comparison, bool Negated)> all =
            comparisons.GetValueOrDefault(key, []).Add((comparison, not));
        comparisons = comparisons.SetItem(key, all);
        if (PossibleValues.Of(fact, all).Any)
        {
            return null;
        }

        string wanted = string.Join(" and ", all.Select(c => (c.Negated ? "not " : string.Empty) + Phrase.Of(c.Comparison)));
        return $"no `{fact.Id}` is {wanted}";
    }
}
