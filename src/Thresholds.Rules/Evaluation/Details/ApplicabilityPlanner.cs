using System.Collections.Immutable;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules.Engines;

/// <summary>
/// Prepares when guidance applies, with numbers for ids, so that a case is only read. What it makes reads a case and changes nothing of it.
/// </summary>
internal sealed class ApplicabilityPlanner(DetailIndex details) : IApplicabilityVisitor<Func<CaseReading, Marks>>
{
    private readonly Ruleset ruleset = details.Edition.Ruleset;

    public Func<CaseReading, Marks> Plan(Applicability? applicability) => applicability?.Accept(this) ?? (static _ => Marks.For);

    public Func<CaseReading, Marks> VisitWhen(AppliesWhen applicability) => details.Planned.Guidance(applicability.Condition).In;

    public Func<CaseReading, Marks> VisitAtLevel(AppliesAtLevel applicability)
    {
        int[] ranks = [.. applicability.Levels.Select(l => l.Id == AppliesAtLevel.NoLevel ? -1 : RankOf(l))];
        return reading => Decided(Array.IndexOf(ranks, reading.IndicatedRank) >= 0);
    }

    public Func<CaseReading, Marks> VisitFromLevel(AppliesFromLevel applicability)
    {
        int rank = RankOf(applicability.Level);
        return reading => Decided(reading.IndicatedRank >= rank);
    }

    public Func<CaseReading, Marks> VisitRowAt(AppliesToRowAt applicability)
    {
        int rank = RankOf(applicability.Level);
        return reading => Decided(reading.HasTrueRuleAt(rank));
    }

    public Func<CaseReading, Marks> VisitTrigger(AppliesOnTrigger applicability)
    {
        int trigger = Places.Of(ruleset.Triggers, t => t.Id == applicability.Trigger.Id);
        return reading => Decided(reading.IsReached(trigger));
    }

    public Func<CaseReading, Marks> VisitNotRuledOut(AppliesUnlessRuledOut applicability)
    {
        Func<CaseReading, Marks> part = Plan(applicability.Part);
        return reading => Decided(part(reading) != Marks.Against);
    }

    public Func<CaseReading, Marks> VisitUnanswered(AppliesWhileUnanswered applicability)
    {
        int fact = details.Numbering.Fact(applicability.Fact.Id);
        return reading => Decided(reading.Observations.ValueAt(fact) is not { IsKnown: true });
    }

    public Func<CaseReading, Marks> VisitAll(AppliesToAll applicability) => Joined(applicability.Parts, MarksLogic.And, Marks.For);

    public Func<CaseReading, Marks> VisitAny(AppliesToAny applicability) => Joined(applicability.Parts, MarksLogic.Or, Marks.Against);

    public Func<CaseReading, Marks> VisitNot(AppliesNot applicability)
    {
        Func<CaseReading, Marks> part = Plan(applicability.Part);
        return reading => part(reading).Swap();
    }

    private static Marks Decided(bool holds) => holds ? Marks.For : Marks.Against;

    // What one part rules out of all, or brings about of some, no other can change.
    private Func<CaseReading, Marks> Joined(ImmutableArray<Applicability> of, Func<Marks, Marks, Marks> join, Marks start)
    {
        Func<CaseReading, Marks>[] parts = [.. of.Select(Plan)];
        Marks decided = start.Swap();
        return reading =>
        {
            Marks marks = start;
            for (int part = 0; part < parts.Length && marks != decided; part++)
            {
                marks = join(marks, parts[part](reading));
            }

            return marks;
        };
    }

    // Analysis has seen to it that every level is one of the edition's.
    private int RankOf(Reference level) => ruleset.FindLevel(level.Id)!.Rank;
}
