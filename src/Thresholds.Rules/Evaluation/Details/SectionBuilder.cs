using System.Collections.Immutable;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Engines;

/// <summary>Says what the document says of a section, from the triggers that were reached and the levels that it describes so.</summary>
internal sealed class SectionBuilder(CaseReading reading, EngineOutcome outcome, EvaluationPhrases phrases)
{
    private readonly DetailIndex details = reading.Details;
    private readonly Ruleset ruleset = reading.Index.Ruleset;

    public SectionResult Of(int section)
    {
        ImmutableArray<ReachedTrigger> reached = ReachedIn(section);
        if (reached is [{ Trigger: { } strongest }, ..])
        {
            return new SectionResult { Status = strongest.Status, Statement = strongest.Statement, Citation = strongest.Citation, Triggers = reached };
        }

        StatutorySection? stated = details.SectionOf(section);
        if (stated?.Described is { } described && HasTrueRuleAt(described.Levels))
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

    private bool HasTrueRuleAt(ImmutableArray<Reference> levels)
    {
        foreach (Reference level in levels)
        {
            if (ruleset.FindLevel(level.Id) is { Rank: var rank } && reading.HasTrueRuleAt(rank))
            {
                return true;
            }
        }

        return false;
    }

    private ImmutableArray<ReachedTrigger> ReachedIn(int section)
    {
        List<ReachedTrigger>? reached = null;
        foreach (int rule in outcome.TrueRules)
        {
            int[] triggers = details.TriggersOf(rule);
            for (int i = 0; i < triggers.Length; i++)
            {
                Trigger trigger = ruleset.Triggers[triggers[i]];
                if (trigger.Section == section)
                {
                    Rule subject = details.Edition.Rules[rule].Rule;
                    (reached ??= []).Add(new ReachedTrigger { Trigger = trigger, Rule = subject, Citation = subject.Triggers[i].Citation });
                }
            }
        }

        return reached switch
        {
            null => [],
            [var only] => [only],
            _ => [.. reached.OrderBy(t => t.Trigger.Status).ThenByDescending(t => t.Trigger.Force)],
        };
    }
}
