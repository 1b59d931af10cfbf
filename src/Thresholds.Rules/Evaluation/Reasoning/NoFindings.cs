namespace Thresholds.Rules.Engines;

/// <summary>Facts alone: a row that they make present holds at the as-of date.</summary>
internal sealed class NoFindings(IReasonLeaves leaves) : IReasonLeaves
{
    public DateOnly AsOf => leaves.AsOf;

    public DateOnly[] Days { get; } = [leaves.AsOf];

    public Formula Recorded(int finding, bool against) => Formula.Never;

    public Formula RecordedOn(int finding, DateOnly day) => Formula.Never;

    public Formula Fact(PlannedFact fact, DateOnly day, Marks wanted) => leaves.Fact(fact, day, wanted);
}
