using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules.Compilation;

/// <summary>
/// An edition as resolved numbers. Rows, judgements and concepts are findings; a target is something that may come true: a row's `when` is for
/// (its number), is against (its number after the rows), or a rule (its number after both). Immutable once made.
/// </summary>
internal sealed class Plan
{
    public required Numbering Numbering { get; init; }

    /// <summary>The conditions.</summary>
    public required PlanNode[] Nodes { get; init; }

    public required int[] Children { get; init; }

    /// <summary>The members of the groups that lists count.</summary>
    public required Links Groups { get; init; }

    public required FactTest[] Tests { get; init; }

    public required Interval[] Intervals { get; init; }

    /// <summary>For each fact of a number, the values that it is compared with, rising.</summary>
    public required decimal[][] Bounds { get; init; }

    public required AgeDates[] Scopes { get; init; }

    public required RowClass[] Classes { get; init; }

    public required ClassCount[] Counts { get; init; }

    /// <summary>The conditions that count classes, by the number of their question.</summary>
    public required AtLeastOfClassCondition[] CountQuestions { get; init; }

    /// <summary>How many groups all classes have together.</summary>
    public required int ClassGroupCount { get; init; }

    /// <summary>For each row the classes that it is in, each followed by its group among all groups of all classes.</summary>
    public required Links ClassesOfRow { get; init; }

    /// <summary>The node of each row's `when`; -1 for none.</summary>
    public required int[] When { get; init; }

    /// <summary>The concepts of each row.</summary>
    public required Links Concepts { get; init; }

    /// <summary>The findings that others mark: rows with a `when` or a concept.</summary>
    public required int[] WorkedOut { get; init; }

    /// <summary>The node of each rule's condition.</summary>
    public required int[] Rules { get; init; }

    public required int[] Ranks { get; init; }

    public required Links Triggers { get; init; }

    public required int TriggerCount { get; init; }

    /// <summary>What each finding, fact and count can touch.</summary>
    public required WatchIndex Watch { get; init; }

    /// <summary>Which rules are live when something is recorded or unknown.</summary>
    public required LiveIndex Live { get; init; }

    /// <summary>For each trigger its rules, those that one finding decides first.</summary>
    public required Links RulesOfTrigger { get; init; }

    /// <summary>The rules with a level, highest first, those that one finding decides first.</summary>
    public required int[] RulesByRank { get; init; }

    public int RowCount => When.Length;

    public int RuleCount => Rules.Length;

    public int TopRank => RulesByRank.Length == 0 ? -1 : Ranks[RulesByRank[0]];

    public int TargetOfRule(int rule) => (2 * RowCount) + rule;
}
