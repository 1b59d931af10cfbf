using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Analysis;

/// <summary>Ids that stand for two things. Rows, list items, judgements and rules share one space: results name them in one list.</summary>
internal sealed class DuplicateIdCheck : IRulesetCheck
{
    public void Judge(RulesetSubject subject, DiagnosticBag bag)
    {
        Ruleset ruleset = subject.Ruleset;
        IdSpace shared = new(bag);
        foreach (Indicator indicator in ruleset.Indicators)
        {
            shared.Add(RulesetSubject.NameOf(indicator), indicator.Id, indicator.Position);
        }

        foreach (Indicator indicator in ruleset.Indicators)
        {
            foreach (string former in indicator.Formerly)
            {
                shared.Add($"{RulesetSubject.NameOf(indicator)}: the former id `{former}`", former, indicator.Position);
            }
        }

        foreach (Judgement judgement in ruleset.Judgements)
        {
            shared.Add($"judgement `{judgement.Id}`", judgement.Id, judgement.Position);
        }

        ReportFacts(subject, bag);

        // A rule that expansion adds has no line of its own: the clash is shown at whatever took its id.
        foreach (Rule rule in ruleset.Rules.Where(r => r.Indicator is { } of && of != r.Id && of + RuleExpansion.LevelSuffix == r.Id))
        {
            shared.Reserve(rule.Id, $"the rule that holds the level of `{rule.Indicator}`");
        }

        foreach (Rule rule in subject.OwnRules)
        {
            shared.Add(RulesetSubject.NameOf(rule), rule.Id, rule.Position);
        }

        IdSpace.Of(bag, "level", ruleset.Levels, l => l.Id, l => l.Position);
        IdSpace.Of(bag, "trigger", ruleset.Triggers, t => t.Id, t => t.Position);
        IdSpace.Of(bag, "domain", ruleset.Domains, d => d.Id, d => d.Position);
        IdSpace.Of(bag, "list", ruleset.Lists, l => l.Id, l => l.Position);
        IdSpace.Of(bag, "note", ruleset.Notes, n => n.Id, n => n.Position);
        IdSpace.Of(bag, "response", ruleset.Responses, r => r.Id, r => r.Position);
        IdSpace.Of(bag, "consent rule", ruleset.Consent, c => c.Id, c => c.Position);
        IdSpace.Of(bag, "consideration", ruleset.Considerations, c => c.Id, c => c.Position);
        IdSpace.Of(bag, "prompt", ruleset.Prompts, p => p.Id, p => p.Position);
        IdSpace.Of(bag, "section", ruleset.Sections, s => $"{s.Number}", s => s.Position);
    }

    private static void ReportFacts(RulesetSubject subject, DiagnosticBag bag)
    {
        IEnumerable<(string Name, string Id, SourcePosition Position)> findings =
        [
            .. subject.Ruleset.Indicators.Select(i => (RulesetSubject.NameOf(i), i.Id, i.Position)),
            .. subject.Ruleset.Judgements.Select(j => ($"judgement `{j.Id}`", j.Id, j.Position)),
        ];
        foreach ((string name, string id, SourcePosition position) in findings.Where(f => subject.Vocabulary.FindFact(f.Id) is not null))
        {
            bag.Error(
                DiagnosticCodes.DuplicateId,
                position,
                $"{name} has the id of the fact `{id}`",
                "choose another id: a question must name one thing");
        }
    }
}
