using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules.Engines;

/// <summary>Decides whether guidance applies to a result. Reads the result and changes nothing of it.</summary>
internal sealed class ApplicabilityReader(CaseReading reading, EngineOutcome outcome) : IApplicabilityVisitor<Marks>
{
    // Guidance is about the child now: ages in it are ages at the as-of date.
    private static readonly AgeScope AtAsOf = new(null, [], AlsoAtAsOf: true);

    public bool Applies(Applicability? applicability) => applicability is null || applicability.Accept(this).IsFor();

    public Marks VisitWhen(AppliesWhen applicability) => reading.Now.Of(applicability.Condition, AtAsOf, null);

    public Marks VisitAtLevel(AppliesAtLevel applicability)
    {
        string indicated = outcome.IndicatedRank < 0 ? AppliesAtLevel.NoLevel : reading.Index.Ruleset.Levels[outcome.IndicatedRank].Id;
        return Decided(applicability.Levels.Any(l => l.Id == indicated));
    }

    public Marks VisitFromLevel(AppliesFromLevel applicability) =>
        Decided(reading.Index.Ruleset.FindLevel(applicability.Level.Id) is { } level && outcome.IndicatedRank >= level.Rank);

    public Marks VisitRowAt(AppliesToRowAt applicability) =>
        Decided(outcome.TrueRules.Any(r => reading.Index.Rules[r].Rule.Level?.Id == applicability.Level.Id));

    public Marks VisitTrigger(AppliesOnTrigger applicability) => Decided(reading.Reached.Contains(applicability.Trigger.Id));

    public Marks VisitNotRuledOut(AppliesUnlessRuledOut applicability) => Decided(applicability.Part.Accept(this) != Marks.Against);

    public Marks VisitUnanswered(AppliesWhileUnanswered applicability) =>
        Decided(reading.Observations.FactOf(applicability.Fact.Id) is not { IsKnown: true });

    public Marks VisitAll(AppliesToAll applicability)
    {
        Marks all = Marks.For;
        foreach (Applicability part in applicability.Parts)
        {
            all = MarksLogic.And(all, part.Accept(this));
        }

        return all;
    }

    public Marks VisitAny(AppliesToAny applicability)
    {
        Marks any = Marks.Against;
        foreach (Applicability part in applicability.Parts)
        {
            any = MarksLogic.Or(any, part.Accept(this));
        }

        return any;
    }

    public Marks VisitNot(AppliesNot applicability) => applicability.Part.Accept(this).Swap();

    private static Marks Decided(bool holds) => holds ? Marks.For : Marks.Against;
}
