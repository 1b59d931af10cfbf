using Thresholds.Rules.Compilation;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>One of two editions with a diagram for each of its rules: what has to be recorded so that it is true.</summary>
internal sealed class JointEdition
{
    private readonly Diagram diagram;
    private readonly EditionIndex index;
    private readonly int[] rules;

    public JointEdition(Edition edition, JointAtoms atoms, Diagram diagram, bool isFirst)
    {
        this.diagram = diagram;
        index = new EditionIndex(edition);
        Numbering numbering = new(edition);
        FormulaBuilder builder = new(new ReasonPlan(new PlannedEdition(index, numbering)), new JointLeaves(atoms, numbering, isFirst));
        rules = [.. index.Rules.Select((_, place) => diagram.Of(builder.OfRule(place)))];
    }

    /// <summary>What has to be recorded so that this level or a higher one is indicated.</summary>
    public int Reaching(Level level) => AnyOf(r => r.Rank >= level.Rank);

    /// <summary>What has to be recorded so that the trigger is reached.</summary>
    public int Reaching(Trigger trigger) => AnyOf(r => r.Rule.Triggers.Any(t => t.Id == trigger.Id));

    /// <summary>The places of the rules that a set of observations makes true.</summary>
    public int[] TrueRules(int[] atoms)
    {
        List<int> places = [];
        for (int place = 0; place < rules.Length; place++)
        {
            if (diagram.Holds(rules[place], atoms))
            {
                places.Add(place);
            }
        }

        return [.. places];
    }

    public DifferingOutcome Outcome(int[] trueRules)
    {
        int rank = trueRules.Select(r => index.Rules[r].Rank).DefaultIfEmpty(-1).Max();
        return new DifferingOutcome
        {
            Level = rank < 0 ? null : index.Ruleset.Levels[rank],
            Rules = rank < 0 ? [] : [.. trueRules.Select(r => index.Rules[r]).Where(r => r.Rank == rank).Select(r => r.Rule)],
            Triggers =
            [
                .. trueRules.SelectMany(r => index.Rules[r].Rule.Triggers.Select(t => new ReachedTrigger
                {
                    Trigger = index.Ruleset.FindTrigger(t.Id)!,
                    Rule = index.Rules[r].Rule,
                    Citation = t.Citation,
                })),
            ],
        };
    }

    // From the last rule to the first: a join then ends at once.
    private int AnyOf(Func<IndexedRule, bool> wanted)
    {
        int any = Triples.Bottom;
        for (int place = rules.Length - 1; place >= 0; place--)
        {
            any = wanted(index.Rules[place]) ? diagram.Either(rules[place], any) : any;
        }

        return any;
    }
}
