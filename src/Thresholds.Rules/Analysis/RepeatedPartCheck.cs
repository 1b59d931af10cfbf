using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules.Analysis;

/// <summary>The same thing twice in one list. It has no effect, and mostly the second was meant to be another.</summary>
internal sealed class RepeatedPartCheck : IRulesetCheck
{
    public void Judge(RulesetSubject subject, DiagnosticBag bag)
    {
        foreach (WrittenCondition written in subject.Conditions)
        {
            foreach (Condition node in ConditionTree.Nodes(written.Condition))
            {
                Report(bag, written.Owner, Named(node));
            }
        }

        foreach (Indicator row in subject.Ruleset.Indicators)
        {
            string owner = RulesetSubject.NameOf(row);
            Report(bag, owner, row.SameAs);
            Report(bag, owner, row.ConflictsWith);
            Report(bag, owner, row.ConflictsWithTriggers);
            foreach (IGrouping<string, TriggerReference> place in row.Triggers.GroupBy(t => t.Citation.Text))
            {
                Report(bag, owner, place.Select(t => new Reference(t.Id, t.Position)));
            }
        }

        foreach (Rule rule in subject.OwnRules)
        {
            Report(bag, RulesetSubject.NameOf(rule), rule.Triggers.Select(t => new Reference(t.Id, t.Position)));
        }

        foreach (PublishedList list in subject.Ruleset.Lists)
        {
            foreach (ListItem item in list.Items)
            {
                Report(bag, $"list `{list.Id}`", item.Rows);
            }
        }

        foreach (StatutorySection section in subject.Ruleset.Sections)
        {
            Report(bag, $"section {section.Number}", section.Described?.Levels ?? []);
        }

        Report(bag, RulesetReferences.Gateways, subject.Ruleset.Gateways);
    }

    private static IEnumerable<Reference> Named(Condition node) => node switch
    {
        AllCondition all => Findings(all.Parts),
        AnyCondition any => Findings(any.Parts),
        AtLeastCondition atLeast => atLeast.Members,
        FactCondition fact => fact.Comparisons.Where(c => c.Operator == ComparisonOperator.OneOf)
            .SelectMany(c => c.Values.Select(v => new Reference(v, c.Position == SourcePosition.None ? fact.Position : c.Position))),
        _ => [],
    };

    private static IEnumerable<Reference> Findings(ImmutableArray<Condition> parts) =>
        parts.OfType<FindingCondition>().Select(f => new Reference(f.Id, f.Position));

    private static void Report(DiagnosticBag bag, string owner, IEnumerable<Reference> list)
    {
        HashSet<string> seen = [];
        foreach (Reference part in list.Where(r => !seen.Add(r.Id)))
        {
            bag.Warning(
                DiagnosticCodes.RepeatedPart,
                part.Position,
                $"{owner}: `{part.Id}` stands twice in one list",
                "remove it, or name what was meant");
        }
    }
}
