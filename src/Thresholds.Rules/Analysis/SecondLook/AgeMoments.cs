using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules.Analysis;

/// <summary>
/// Whose dates an age in a condition refers to: those of every circumstance that the condition names, itself or through its rows; the as-of date where it
/// names none. Two ages are compared only where the one's dates are among the other's.
/// </summary>
internal sealed class AgeMoments
{
    // Rows that lead to rows, one after another. Where a line is longer nothing is claimed of ages.
    private const int MostRows = 100;

    private readonly RulesetSubject subject;
    private readonly string? self;
    private readonly HashSet<string> circumstances = [];

    private int depth;
    private bool isWhole = true;

    private AgeMoments(RulesetSubject subject, string? self)
    {
        this.subject = subject;
        this.self = self;
    }

    /// <param name="subject">The ruleset.</param>
    /// <param name="condition">The whole condition in which the age stands.</param>
    /// <param name="row">The row whose `when` it is, or null.</param>
    public static AgeMoments Of(RulesetSubject subject, Condition condition, Indicator? row)
    {
        AgeMoments moments = new(subject, row?.Id);
        if (ConditionTree.Nodes(condition).OfType<FactCondition>().Any())
        {
            moments.Add(condition, moments.circumstances);
            moments.circumstances.UnionWith(row?.SameAs.Select(c => c.Id) ?? []);
        }

        return moments;
    }

    /// <summary>Whether every day that an age refers to here is one that it refers to there.</summary>
    public bool AreAmong(AgeMoments there)
    {
        bool asOfHere = circumstances.Count == 0;
        bool asOfThere = there.circumstances.Count == 0;

        // A row's own `when` does not date the row, so a row that is itself and not itself has two dates.
        bool sameSelf = self == there.self || (there.self is null ? self is null : !circumstances.Contains(there.self));
        return isWhole && there.isWhole && asOfHere == asOfThere && sameSelf && circumstances.IsSubsetOf(there.circumstances) && (self is null || self == there.self || there.circumstances.Contains(self));
    }

    private void Add(Condition condition, HashSet<string> into)
    {
        switch (condition)
        {
            case FindingCondition finding:
                AddFinding(finding.Id, into);
                break;
            case AtLeastCondition atLeast:
                foreach (Reference member in atLeast.Members)
                {
                    AddFinding(member.Id, into);
                }

                break;
            case NotCondition not when !ConditionTree.Nodes(not).OfType<FactCondition>().Any():
                // What has not happened has no date, unless a row in it brings a fact along: then its dates count after all.
                AddBesideFacts(not.Part, into);
                break;
            default:
                foreach (Condition part in ConditionTree.Children(condition))
                {
                    Add(part, into);
                }

                break;
        }
    }

    private void AddBesideFacts(Condition part, HashSet<string> into)
    {
        HashSet<string> negated = [];
        Add(part, negated);
        bool bringsFacts = negated.Select(subject.FindIndicator)
            .Any(r => r?.When is not null && ConditionTree.Nodes(r.When).OfType<FactCondition>().Any());
        if (bringsFacts)
        {
            into.UnionWith(negated);
        }
    }

    private void AddFinding(string id, HashSet<string> into)
    {
        if (!into.Add(id) || subject.FindIndicator(id) is not { } row)
        {
            return;
        }

        into.UnionWith(row.SameAs.Select(c => c.Id));
        if (row.When is null)
        {
            return;
        }

        if (depth >= MostRows)
        {
            isWhole = false;
            return;
        }

        depth++;
        Add(row.When, into);
        depth--;
    }
}
