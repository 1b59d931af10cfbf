using Thresholds.Rules.Compilation;
using Thresholds.Rules.Engines;

namespace Thresholds.Rules;

/// <summary>What can be recorded, as one of two editions reads it.</summary>
internal sealed class JointLeaves(JointAtoms atoms, Numbering numbering, bool isFirst) : IReasonLeaves
{
    public DateOnly AsOf => JointAtoms.AsOf;

    public DateOnly[] Days { get; } = [JointAtoms.AsOf];

    public Formula Recorded(int finding, bool against) => atoms.Finding(numbering.FindingId(finding), against, isFirst);

    public Formula RecordedOn(int finding, DateOnly day) => Recorded(finding, against: false);

    public Formula Fact(PlannedFact fact, DateOnly day, Marks wanted)
    {
        JointFact joint = atoms.Fact(fact.Condition.Fact, isFirst);
        List<Formula> ways = [];
        for (int group = 0; group < joint.Groups.Length; group++)
        {
            if ((joint.Compare(fact.Condition, group, isFirst, day) & wanted) != 0)
            {
                ways.Add(atoms.Value(fact.Condition.Fact, group, isFirst));
            }
        }

        return Formula.AnyOf(ways);
    }
}
