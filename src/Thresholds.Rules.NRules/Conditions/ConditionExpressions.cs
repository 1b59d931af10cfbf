using System.Linq.Expressions;
using System.Reflection;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules.NRules;

/// <summary>
/// Conditions as pure expressions over one case. A row is written out as what marks it: its own record, its concepts, and its `when`. Only calls,
/// logic, comparisons, sums and choices are used: NRules cannot compare Block, Switch and Index expressions.
/// </summary>
internal sealed class ConditionExpressions
{
    private const BindingFlags Own = BindingFlags.Instance | BindingFlags.NonPublic;

    /// <summary>A row with more leaves is written out in its own rule alone.</summary>
    private const int MostLeaves = 50;

    private readonly CaseLayout layout;
    private readonly ModelReader model;
    private readonly Circumstances circumstances;
    private readonly Dictionary<string, Indicator> rows;
    private readonly Dictionary<string, Marked> written = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Marked> named = new(StringComparer.Ordinal);

    public ConditionExpressions(CaseLayout layout, ModelReader model)
    {
        this.layout = layout;
        this.model = model;
        circumstances = new Circumstances(layout.Edition.Ruleset);
        rows = layout.Edition.Ruleset.Indicators.ToDictionary(i => i.Id, StringComparer.Ordinal);
    }

    /// <summary>The case that all expressions speak about, by the name of its pattern.</summary>
    public static ParameterExpression Case { get; } = Expression.Parameter(typeof(ThresholdCase), "case");

    /// <summary>The condition of the rule at a place.</summary>
    public Marked OfRule(int place)
    {
        Rule rule = layout.Edition.Ruleset.Rules[place];
        return rule.Condition.Accept(new Writer(this, (f, o) => model.MarksOf(f, place, o), rule.Indicator) { Subject = rule.Indicator });
    }

    private Marked Named(string id)
    {
        if (!named.TryGetValue(id, out Marked marked))
        {
            marked = Written(id);
            if (marked.Leaves > MostLeaves)
            {
                layout.HasLongRows = true;
                marked = Leaf(new RowLeaf(layout.LeafOf(id), marked));
            }

            named.Add(id, marked);
        }

        return marked;
    }

    private Marked Written(string id)
    {
        if (!written.TryGetValue(id, out Marked marked))
        {
            marked = Marked.Together([.. PartsOf(id)]);
            written.Add(id, marked);
        }

        return marked;
    }

    private IEnumerable<Marked> PartsOf(string id)
    {
        yield return Leaf(layout.LeafOf(id));
        if (!rows.TryGetValue(id, out Indicator? row))
        {
            yield break;
        }

        foreach (Reference concept in row.SameAs)
        {
            yield return Named(concept.Id);
        }

        if (row.When is not null)
        {
            yield return row.When.Accept(new Writer(this, (f, o) => model.MarksOf(f, row, o), row.Id));
        }
    }

    private Marked Count(int count, IEnumerable<string> ids) => Marked.AtLeast(
        count,
        [.. circumstances.Among(ids).Select(g => Marked.Any([.. g.Select(Named)]))]);

    private static Marked Leaf<TLeaf>(TLeaf leaf)
        where TLeaf : class => new(Call(nameof(ThresholdCase.IsFor), leaf), Call(nameof(ThresholdCase.IsAgainst), leaf), Leaves: 1);

    private static MethodCallExpression Call<TLeaf>(string method, TLeaf leaf) =>
        Expression.Call(Case, typeof(ThresholdCase).GetMethod(method, Own, [typeof(TLeaf)])!, Expression.Constant(leaf));

    private sealed class Writer(ConditionExpressions all, Func<FactCondition, BoundObservations, Marks> read, string? self) : IConditionVisitor<Marked>
    {
        /// <summary>The row whose rule is written; it is written out whatever its length.</summary>
        public string? Subject { get; init; }

        public Marked VisitFinding(FindingCondition condition) => condition.Id == Subject ? all.Written(condition.Id) : all.Named(condition.Id);

        public Marked VisitFact(FactCondition condition) => Leaf(new FactLeaf(condition, read));

        public Marked VisitAll(AllCondition condition) => Marked.All([.. condition.Parts.Select(p => p.Accept(this))]);

        public Marked VisitAny(AnyCondition condition) => Marked.Any([.. condition.Parts.Select(p => p.Accept(this))]);

        public Marked VisitNot(NotCondition condition) => condition.Part.Accept(this).Swapped;

        public Marked VisitAtLeast(AtLeastCondition condition) => all.Count(condition.Count, condition.Members.Select(m => m.Id));

        public Marked VisitAtLeastOfClass(AtLeastOfClassCondition condition) => all.Count(condition.Count, all.circumstances.OfClass(condition, self));
    }
}
