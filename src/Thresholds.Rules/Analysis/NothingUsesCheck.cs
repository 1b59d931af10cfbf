using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Analysis;

/// <summary>
/// Things that are defined, perhaps asked for, and never change a result: mostly the other half was forgotten. Silent about a kind while a
/// name of that kind is unknown, since that is then the likely cause.
/// </summary>
internal sealed class NothingUsesCheck : IRulesetCheck
{
    public void Judge(RulesetSubject subject, DiagnosticBag bag)
    {
        Ruleset ruleset = subject.Ruleset;
        RulesetReferences references = subject.References;

        HashSet<string> triggers = [.. ruleset.Rules.SelectMany(r => r.Triggers).Select(t => t.Id)];
        if (references.Triggers.All(t => ruleset.FindTrigger(t.Id) is not null))
        {
            foreach (Trigger trigger in ruleset.Triggers.Where(t => !triggers.Contains(t.Id)))
            {
                Report(
                    bag,
                    trigger.Position,
                    $"trigger `{trigger.Id}`: no row, list item or rule reaches it",
                    "add it to `triggers` of what the document attaches it to");
            }
        }

        string[] provided = [.. ruleset.Indicators.Where(i => i.Provided is not null).Select(i => i.Provided!.Value.Id)];
        HashSet<string> findings = [.. references.Findings.Select(f => f.Id), .. provided];
        if (findings.All(f => f.Contains('/', StringComparison.Ordinal) || subject.FindIndicator(f) is not null || subject.IsJudgement(f)))
        {
            ReportFindings(subject, findings, bag);
        }

        HashSet<string> facts = [.. references.Facts.Where(f => f.Owner != RulesetReferences.Gateways).Select(f => f.Id)];
        if (references.Facts.All(f => subject.Vocabulary.FindFact(f.Id) is not null))
        {
            foreach (Reference gateway in ruleset.Gateways.Where(g => !facts.Contains(g.Id)))
            {
                Report(
                    bag,
                    gateway.Position,
                    $"gateway `{gateway.Id}`: no rule and no row compares the fact",
                    "a gateway keeps open the rules that name it: here there are none");
            }
        }
    }

    private static void ReportFindings(RulesetSubject subject, HashSet<string> used, DiagnosticBag bag)
    {
        foreach (Judgement judgement in subject.Ruleset.Judgements.Where(j => !used.Contains(j.Id)))
        {
            Report(
                bag,
                judgement.Position,
                $"judgement `{judgement.Id}`: no rule and no row waits for it",
                "name it in a condition, or under `provided` of a row");
        }

        HashSet<string> withRule = [.. subject.Ruleset.Rules.Select(r => r.Indicator).OfType<string>()];
        IEnumerable<Indicator> items = subject.Ruleset.Indicators.Where(i => i.Domain is null);
        foreach (Indicator item in items.Where(i => !withRule.Contains(i.Id) && !used.Contains(i.Id)))
        {
            Report(
                bag,
                item.Position,
                $"{RulesetSubject.NameOf(item)}: indicates no level, reaches no trigger, and no condition names it",
                "add `level` with `level-cite` and `level-reason`, or `triggers`");
        }
    }

    private static void Report(DiagnosticBag bag, SourcePosition position, string message, string help) =>
        bag.Warning(DiagnosticCodes.NothingUses, position, message, help);
}
