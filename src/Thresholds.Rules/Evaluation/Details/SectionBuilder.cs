using Thresholds.Rules.Model;

namespace Thresholds.Rules.Engines;

/// <summary>Says what the document says of a section, from the triggers that were reached and the levels that it describes so.</summary>
internal sealed class SectionBuilder(EditionIndex index, EngineOutcome outcome, EvaluationPhrases phrases)
{
    public SectionResult Of(int section)
    {
        ReachedTrigger[] reached =
        [
            .. outcome.TrueRules
                .SelectMany(r => index.Rules[r].Rule.Triggers.Select(t => (Rule: index.Rules[r].Rule, Reference: t)))
                .Select(t => (t.Rule, t.Reference, Trigger: index.Ruleset.FindTrigger(t.Reference.Id)!))
                .Where(t => t.Trigger.Section == section)
                .OrderBy(t => t.Trigger.Status)
                .ThenByDescending(t => t.Trigger.Force)
                .Select(t => new ReachedTrigger { Trigger = t.Trigger, Rule = t.Rule, Citation = t.Reference.Citation }),
        ];
        if (reached is [{ Trigger: { } strongest }, ..])
        {
            return new SectionResult { Status = strongest.Status, Statement = strongest.Statement, Citation = strongest.Citation, Triggers = [.. reached] };
        }

        StatutorySection? stated = index.Ruleset.Sections.FirstOrDefault(s => s.Number == section);
        if (stated?.Described is { } described && outcome.TrueRules.Any(r => described.Levels.Any(l => l.Id == index.Rules[r].Rule.Level?.Id)))
        {
            return new SectionResult { Status = described.Status, Statement = described.Statement, Citation = described.Citation, Triggers = [] };
        }

        return new SectionResult
        {
            Status = SectionStatus.NoneRecorded,
            Statement = stated?.NoneRecorded ?? phrases.SectionNotStated(section),
            Citation = null,
            Triggers = [],
        };
    }
}
