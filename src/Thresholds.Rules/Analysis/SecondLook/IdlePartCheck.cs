using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules.Analysis;

/// <summary>
/// Parts of an <c>all</c> or <c>any</c> that another part of the same list makes idle, because both read one thing: <c>low-mood</c> beside
/// <c>{ any: [low-mood, self-harm] }</c>, or an age below 13 beside an age below 16. The same name twice in one list is another check's.
/// </summary>
internal sealed class IdlePartCheck : IRulesetCheck
{
    // Nobody reads a longer list for what its parts say of each other.
    private const int MostParts = 500;

    public void Judge(RulesetSubject subject, DiagnosticBag bag)
    {
        Implication implication = new(subject);
        foreach (WrittenCondition written in subject.Conditions)
        {
            AgeMoments? moments = null;
            foreach (Condition node in ConditionTree.Nodes(written.Condition).Where(n => n is AllCondition or AnyCondition))
            {
                ImmutableArray<Condition> parts = [.. ConditionTree.Children(node).Take(MostParts)];
                moments ??= AgeMoments.Of(subject, written.Condition, written.Row);
                Judge(written.Owner, parts, ClaimBuilder.OfParts(moments, written.Row, parts), node is AllCondition, implication, bag);
            }
        }
    }

    private static void Judge(
        string owner, ImmutableArray<Condition> parts, ImmutableArray<Claim> claims, bool all, Implication implication, DiagnosticBag bag)
    {
        ClaimIndex index = new(claims, implication);
        int[] because = [.. Enumerable.Repeat(-1, parts.Length)];
        for (int narrow = 0; narrow < parts.Length; narrow++)
        {
            foreach (int wide in index.MayFollowFrom(narrow).Where(w => !IsSameName(parts[narrow], parts[w])))
            {
                // Both must hold: the wider one is idle. Either will do: the narrower one is. Of two that say the same the later is.
                (int idle, int other) = all ? (wide, narrow) : (narrow, wide);
                bool isFirst = because[idle] < 0 || other < because[idle];
                if (isFirst && implication.Holds(claims[narrow], claims[wide]) && (idle > other || !implication.Holds(claims[wide], claims[narrow])))
                {
                    because[idle] = other;
                }
            }
        }

        for (int idle = 0; idle < parts.Length; idle++)
        {
            if (because[idle] >= 0)
            {
                bag.Warning(
                    DiagnosticCodes.IdlePart,
                    parts[idle].Position,
                    $"{owner}: {Words(parts[idle])} is idle beside {Words(parts[because[idle]])}",
                    $"the other already asks for {(all ? "more" : "less")}: remove this one, or say what it adds");
            }
        }
    }

    private static bool IsSameName(Condition one, Condition other) =>
        one is FindingCondition first && other is FindingCondition second && first.Id == second.Id;

    private static string Words(Condition part) => part switch
    {
        FindingCondition finding => $"`{finding.Id}`",
        NotCondition { Part: FindingCondition finding } => $"`not: {finding.Id}`",
        FactCondition fact => $"`{fact.Fact}` {string.Join(" and ", fact.Comparisons.Select(Phrase.Of))}",
        AtLeastCondition or AtLeastOfClassCondition => "the count",
        _ when ConditionTree.NamedFindings(part).FirstOrDefault() is { } first => $"the part with `{first}`",
        _ when ConditionTree.Nodes(part).OfType<FactCondition>().FirstOrDefault() is { } fact => $"the part with `{fact.Fact}`",
        _ => "the part before it",
    };
}
