using System.Collections.Immutable;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules.Compilation;

/// <summary>Turns conditions into nodes.</summary>
internal sealed class ConditionCompiler(Numbering numbering, int[][] concepts, ClassTable classes) : IConditionVisitor<int>
{
    private readonly Chunks<PlanNode> nodes = new();
    private readonly Chunks<int> children = new();
    private readonly GroupList groups = new();
    private readonly NumberSet members = new();
    private readonly Chunks<(FactCondition, int)> tests = new();
    private readonly List<int> scopeOwners = [];
    private int self;
    private int owner;
    private int scope;

    public PlanNode[] Nodes => nodes.ToArray();

    public int[] Children => children.ToArray();

    public GroupList Groups => groups;

    /// <summary>The comparisons, each with the number of its fact.</summary>
    public Chunks<(FactCondition Condition, int Fact)> Tests => tests;

    /// <summary>The owners of conditions that compare an age, in the order of their scopes.</summary>
    public List<int> ScopeOwners => scopeOwners;

    /// <param name="condition">The condition.</param>
    /// <param name="row">The row that the condition is about; -1 for none.</param>
    /// <param name="of">A number that tells this condition's ages from others'.</param>
    /// <returns>The number of the condition's node.</returns>
    public int Compile(Condition condition, int row, int of)
    {
        self = row;
        owner = of;
        scope = -1;
        return condition.Accept(this);
    }

    public int VisitFinding(FindingCondition condition) => Add(NodeKind.Finding, numbering.Finding(condition.Id));

    public int VisitFact(FactCondition condition)
    {
        int fact = numbering.Fact(condition.Fact);
        tests.Add((condition, fact));
        int test = tests.Count - 1;
        return numbering.Fact(fact).Type == FactType.Age ? Add(NodeKind.Age, test, fact, Scope()) : Add(NodeKind.Fact, test, fact);
    }

    public int VisitAll(AllCondition condition) => AddParts(NodeKind.All, condition.Parts);

    public int VisitAny(AnyCondition condition) => AddParts(NodeKind.Any, condition.Parts);

    public int VisitNot(NotCondition condition) => Add(NodeKind.Not, condition.Part.Accept(this));

    public int VisitAtLeast(AtLeastCondition condition)
    {
        int first = groups.Count;
        members.Clear();
        foreach (Reference member in condition.Members)
        {
            members.Add(numbering.Finding(member.Id));
        }

        groups.AddRange(Circumstance.Group(members.Items, concepts));
        return Add(NodeKind.AtLeast, first, groups.Count - first, condition.Count);
    }

    public int VisitAtLeastOfClass(AtLeastOfClassCondition condition) => Add(NodeKind.Count, classes.Count(condition, self));

    private int AddParts(NodeKind kind, ImmutableArray<Condition> parts)
    {
        int[] compiled = new int[parts.Length];
        for (int i = 0; i < compiled.Length; i++)
        {
            compiled[i] = parts[i].Accept(this);
        }

        // What is quick to decide comes first; the order of parts has no meaning. Their numbers rise, and a sort that keeps that is quick on so few.
        for (int i = 1; i < compiled.Length; i++)
        {
            for (int j = i; j > 0 && nodes[compiled[j]].Kind < nodes[compiled[j - 1]].Kind; j--)
            {
                (compiled[j], compiled[j - 1]) = (compiled[j - 1], compiled[j]);
            }
        }

        foreach (int part in compiled)
        {
            children.Add(part);
        }

        return Add(kind, children.Count - compiled.Length, compiled.Length);
    }

    private int Add(NodeKind kind, int first, int count = 0, int need = 0)
    {
        nodes.Add(new PlanNode(kind, first, count, need));
        return nodes.Count - 1;
    }

    private int Scope()
    {
        if (scope < 0)
        {
            scope = scopeOwners.Count;
            scopeOwners.Add(owner);
        }

        return scope;
    }
}
