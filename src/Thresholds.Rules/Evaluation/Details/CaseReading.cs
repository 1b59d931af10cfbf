using System.Collections.Immutable;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules.Engines;

/// <summary>
/// What the details of a result are made of: every mark, the live rules with what they need, and what could still become true. Read from the
/// compiled plan, whichever engine gave the outcome; the tests hold it to the reference.
/// </summary>
internal sealed class CaseReading : IWorkedOutMarks
{
    private readonly Marks[] marks;
    private readonly Lazy<ReadingAhead> ahead;

    /// <param name="index">The edition.</param>
    /// <param name="observations">The case, bound to the edition.</param>
    /// <param name="trueRules">The true rules, ascending.</param>
    /// <param name="marks">The marks of every finding, by number.</param>
    /// <param name="readAhead">Reads what could still become of the case; asked for once, when somebody needs it.</param>
    public CaseReading(DetailIndex index, BoundObservations observations, ImmutableArray<int> trueRules, Marks[] marks, Func<ReadingAhead> readAhead)
    {
        Details = index;
        Observations = observations;
        TrueRules = trueRules;
        this.marks = marks;
        ahead = new Lazy<ReadingAhead>(readAhead);
        Now = new MarkReader(index.Edition, observations, OpenThings.Nothing, this);
        IndicatedRank = HighestRank(trueRules);
        Reached = TriggersOf(trueRules);
    }

    public DetailIndex Details { get; }

    public EditionIndex Index => Details.Edition;

    public BoundObservations Observations { get; }

    /// <summary>The marks of conditions, as recorded.</summary>
    public MarkReader Now { get; }

    public ImmutableArray<int> TrueRules { get; }

    public int IndicatedRank { get; }

    /// <summary>The triggers of the true rules.</summary>
    public IReadOnlySet<string> Reached { get; }

    /// <summary>The live rules, in document order.</summary>
    public IReadOnlyList<RuleNeeds> Live => ahead.Value.Live;

    /// <summary>The marks of a row, judgement or concept, as recorded.</summary>
    public Marks OfFinding(int finding) => marks[finding];

    /// <inheritdoc cref="OfFinding(int)"/>
    public Marks OfFinding(string id) => Details.Numbering.TryFinding(id, out int finding) ? marks[finding] : Marks.None;

    public Marks OfCount(AtLeastOfClassCondition condition, string? self)
    {
        int present = 0;
        int notAbsent = 0;
        foreach (int[] circumstance in Details.CircumstancesOf(condition, self))
        {
            Marks any = Marks.Against;
            foreach (int row in circumstance)
            {
                any = MarksLogic.Or(any, marks[row]);
            }

            present += any.IsFor() ? 1 : 0;
            notAbsent += any.IsAgainst() ? 0 : 1;
        }

        return MarksLogic.From(present >= condition.Count, notAbsent < condition.Count);
    }

    /// <summary>Whether a rule would be true with everything undecided marked both ways, asked or not.</summary>
    public bool IsPossible(int rule) => ahead.Value.Possible[rule];

    /// <summary>The findings with something for and something against them, ascending.</summary>
    public int[] Contradicted()
    {
        List<int>? contradicted = null;
        for (int finding = 0; finding < marks.Length; finding++)
        {
            if (marks[finding] == Marks.Both)
            {
                (contradicted ??= []).Add(finding);
            }
        }

        return contradicted is null ? [] : [.. contradicted];
    }

    public int HighestRank(IEnumerable<int> rules)
    {
        int highest = -1;
        foreach (int rule in rules)
        {
            highest = Math.Max(highest, Index.Rules[rule].Rank);
        }

        return highest;
    }

    private HashSet<string> TriggersOf(ImmutableArray<int> rules)
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
}
