using System.Collections.Immutable;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Engines;

/// <summary>Says what the document says of a section, from the triggers that were reached and the levels that it describes so.</summary>
internal sealed class SectionBuilder(EditionIndex index, EngineOutcome outcome, EvaluationPhrases phrases)
{
    public SectionResult Of(int section)
    {
        ImmutableArray<ReachedTrigger> reached = ReachedIn(section);
        if (reached is [{ Trigger: { } strongest }, ..])
        {
            return new SectionResult { Status = strongest.Status, Statement = strongest.Statement, Citation = strongest.Citation, Triggers = reached };
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

    private ImmutableArray<ReachedTrigger> ReachedIn(int section)
    {
        List<ReachedTrigger> reached = [];
        foreach (int rule in outcome.TrueRules)
        {
            Rule subject = index.Rules[rule].Rule;
            foreach (TriggerReference reference in subject.Triggers)
            {
                if (index.Ruleset.FindTrigger(reference.Id) is { } trigger && trigger.Section == section)
                {
                    reached.Add(new ReachedTrigger { Trigger = trigger, Rule = subject, Citation = reference.Citation });
                }
            }
        }

        return reached.Count < 2 ? [.. reached] : [.. reached.OrderBy(t => t.Trigger.Status).ThenByDescending(t => t.Trigger.Force)];
    }
}
