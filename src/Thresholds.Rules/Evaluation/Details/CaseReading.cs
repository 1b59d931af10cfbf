using Thresholds.Rules.Model;

namespace Thresholds.Rules.Engines;

/// <summary>What the parts of a result share: the marks as recorded, the live rules and what they need, and the marks once that is answered.</summary>
internal sealed class CaseReading
{
    private List<Indicator>? rowsFor;
    private RuleNeeds[]? liveRules;
    private CaseMarks? answered;
    private CaseMarks? unbounded;

    public CaseReading(ReasonPlan plan, BoundObservations observations, EngineOutcome outcome)
    {
        Plan = plan;
        Observations = observations;
        Outcome = outcome;
        Now = new CaseMarks(plan, observations);
    }

    public ReasonPlan Plan { get; }

    public EditionIndex Index => Plan.Index;

    public BoundObservations Observations { get; }

    public EngineOutcome Outcome { get; }

    /// <summary>The marks as recorded.</summary>
    public CaseMarks Now { get; }

    /// <summary>The rows and items that are marked for, in document order.</summary>
    public List<Indicator> RowsFor => rowsFor ??= FindRows();

    /// <summary>The live rules in document order, each with what it still needs.</summary>
    public RuleNeeds[] LiveRules => liveRules ??= FindLive();

    /// <summary>The marks with every open question marked both ways.</summary>
    public CaseMarks Answered => answered ??= WithOpenQuestions();

    /// <summary>The marks with everything undecided marked both ways, asked or not.</summary>
    public CaseMarks Unbounded => unbounded ??= WithEverythingUndecided();

    public Marks MarksOf(string finding) => Plan.Numbering.TryFinding(finding, out int number) ? Now.OfFinding(number) : Marks.None;

    /// <summary>The triggers that some rules reach, by id.</summary>
    public HashSet<string> TriggersOf(IEnumerable<int> rules)
    {
        HashSet<string> triggers = new(StringComparer.Ordinal);
        foreach (int rule in rules)
        {
            foreach (TriggerReference trigger in Index.Rules[rule].Rule.Triggers)
            {
                triggers.Add(trigger.Id);
            }
        }

        return triggers;
    }

    private List<Indicator> FindRows()
    {
        List<Indicator> rows = [];
        for (int row = 0; row < Plan.Numbering.RowCount; row++)
        {
            if (Now.OfFinding(row).IsFor())
            {
                rows.Add(Index.Ruleset.Indicators[row]);
            }
        }

        return rows;
    }

    private RuleNeeds[] FindLive()
    {
        List<RuleNeeds> live = [];
        foreach (PlannedRule rule in Plan.Rules)
        {
            if (IsLive(rule) && Now.OfRule(rule.Place) == Marks.None)
            {
                RuleNeeds needs = new(rule.Place, Now, Plan);
                needs.Collect(rule.Condition);
                live.Add(needs);
            }
        }

        return [.. live];
    }

    private bool IsLive(PlannedRule rule)
    {
        foreach (int finding in rule.NamedFindings)
        {
            if (Now.OfFinding(finding).IsFor() || (Observations.FlagsAt(finding) & RecordedFlags.NotKnown) != 0)
            {
                return true;
            }
        }

        foreach (int fact in rule.NamedFacts)
        {
            BoundFact? value = Observations.ValueAt(fact);
            if ((rule.FactsAlone && value is { IsKnown: false }) || (Plan.IsGateway(fact) && value is not { IsKnown: true }))
            {
                return true;
            }
        }

        return false;
    }

    private CaseMarks WithOpenQuestions()
    {
        OpenParts open = new(Plan.Numbering.FindingCount, Plan.Numbering.FactCount);
        foreach (RuleNeeds needs in LiveRules)
        {
            open.Add(needs);
        }

        return new CaseMarks(Plan, Observations, open);
    }

    private CaseMarks WithEverythingUndecided()
    {
        OpenParts open = new(Plan.Numbering.FindingCount, Plan.Numbering.FactCount);
        for (int finding = 0; finding < Plan.Numbering.FindingCount; finding++)
        {
            if (Now.OfFinding(finding) == Marks.None)
            {
                open.AddFinding(finding);
            }
        }

        for (int fact = 0; fact < Plan.Numbering.FactCount; fact++)
        {
            if (!Now.IsKnown(fact))
            {
                open.AddFact(fact);
            }
        }

        return new CaseMarks(Plan, Observations, open);
    }
}
