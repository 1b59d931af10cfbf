using System.Collections.Frozen;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.NRules;

/// <summary>Where the marks of each row, concept and judgement stand in a case.</summary>
internal sealed class CaseLayout
{
    private readonly FrozenDictionary<string, FindingLeaf> leaves;

    public CaseLayout(Edition edition)
    {
        Edition = edition;
        leaves = edition.Ruleset.Indicators.Select(i => i.Id)
            .Concat(edition.Ruleset.Judgements.Select(j => j.Id))
            .Concat(edition.Vocabulary.Concepts.Select(c => c.Id))
            .Select((id, number) => new FindingLeaf(number, id))
            .ToFrozenDictionary(l => l.Id, StringComparer.Ordinal);
    }

    public Edition Edition { get; }

    /// <summary>Whether some row is worked out by the case. Set while the rules are made.</summary>
    public bool HasLongRows { get; set; }

    public FindingLeaf LeafOf(string id) => leaves[id];

    public Marks[] MarksOf(BoundObservations observations)
    {
        Marks[] marks = new Marks[leaves.Count];
        foreach (string id in observations.RecordedIds)
        {
            marks[leaves[id].Number] = observations.MarksOf(id);
        }

        return marks;
    }
}
