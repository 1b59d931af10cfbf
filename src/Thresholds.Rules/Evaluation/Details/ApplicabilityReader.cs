using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules.Engines;

/// <summary>Decides whether guidance applies to a result. Reads the result and changes nothing of it.</summary>
internal sealed class ApplicabilityReader(CaseReading reading) : IApplicabilityVisitor<Marks>
{
    private readonly EngineOutcome outcome = reading.Outcome;
    private readonly HashSet<string> triggers = reading.TriggersOf(reading.Outcome.TrueRules);

    public bool Applies(Applicability? applicability) => applicability is null || applicability.Accept(this).IsFor();

    public Marks VisitWhen(AppliesWhen applicability) => reading.Plan.Guidance(applicability.Condition).MarksIn(reading.Now);

    public Marks VisitAtLevel(AppliesAtLevel applicability)
    {
        string indicated = outcome.IndicatedRank < 0 ? AppliesAtLevel.NoLevel : reading.Index.Ruleset.Levels[outcome.IndicatedRank].Id;
        return Decided(applicability.Levels.Any(l => l.Id == indicated));
    }

    public Marks VisitFromLevel(AppliesFromLevel applicability) =>
        Decided(reading.Index.Ruleset.FindLevel(applicability.Level.Id) is { } level && outcome.IndicatedRank >= level.Rank);

    public Marks VisitRowAt(AppliesToRowAt applicability) =>
        Decided(outcome.TrueRules.Any(r => reading.Index.Rules[r].Rule.Level?.Id == applicability.Level.Id));

    public Marks VisitTrigger(AppliesOnTrigger applicability) => Decided(triggers.Contains(applicability.Trigger.Id));

    public Marks VisitNotRuledOut(AppliesUnlessRuledOut applicability) => Decided(applicability.Part.Accept(this) != Marks.Against);

    public Marks VisitUnanswered(AppliesWhileUnanswered applicability) =>
        Decided(reading.Observations.FactOf(applicability.Fact.Id) is not { IsKnown: true });

    public Marks VisitAll(AppliesToAll applicability) => applicability.Parts.Aggregate(Marks.For, (all, p) => MarksLogic.And(all, p.Accept(this)));

    public Marks VisitAny(AppliesToAny applicability) => applicability.Parts.Aggregate(Marks.Against, (any, p) => MarksLogic.Or(any, p.Accept(this)));

    public Marks VisitNot(AppliesNot applicability) => applicability.Part.Accept(this).Swap();

    private static Marks Decided(bool holds) => holds ? Marks.For : Marks.Against;
}
