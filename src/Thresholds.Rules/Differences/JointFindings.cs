using Thresholds.Rules.Analysis;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>
/// Lists what can be recorded in the order of the documents: the first edition's rows, then those that the second alone has, each with the concepts
/// that it is the first to read. What belongs together stands together, which keeps the diagrams small.
/// </summary>
internal sealed class JointFindings(MatchedEditions editions, Action<JointFinding> add)
{
    private readonly Dictionary<string, Concept> ofFirst = editions.Concepts.First.ToDictionary(c => c.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, Concept> ofSecond = editions.Concepts.Second.ToDictionary(c => c.Id, StringComparer.Ordinal);
    private readonly HashSet<string> placed = new(StringComparer.Ordinal);

    public void AddAll()
    {
        foreach (Indicator row in editions.Rows.First)
        {
            Add(row, editions.Rows.InSecond(row));
        }

        foreach (Indicator row in editions.Rows.Second.Where(r => editions.Rows.InFirst(r) is null))
        {
            Add(null, row);
        }

        foreach (Judgement judgement in editions.Judgements.First)
        {
            add(new JointFinding(QuestionKind.Judgement, PlaceOf(judgement), PlaceOf(editions.Judgements.InSecond(judgement))));
        }

        foreach (Judgement judgement in editions.Judgements.Second.Where(j => editions.Judgements.InFirst(j) is null))
        {
            add(new JointFinding(QuestionKind.Judgement, null, PlaceOf(judgement)));
        }

        foreach (Concept concept in editions.Concepts.First.Concat(editions.Concepts.Second))
        {
            Place(concept.Id);
        }
    }

    private void Add(Indicator? first, Indicator? second)
    {
        add(new JointFinding(QuestionKind.Indicator, PlaceOf(first), PlaceOf(second)));
        foreach (string concept in ConceptsOf(first).Concat(ConceptsOf(second)))
        {
            Place(concept);
        }
    }

    private void Place(string concept)
    {
        if (placed.Add(concept))
        {
            add(new JointFinding(QuestionKind.Concept, PlaceOf(ofFirst.GetValueOrDefault(concept)), PlaceOf(ofSecond.GetValueOrDefault(concept))));
        }
    }

    private static IEnumerable<string> ConceptsOf(Indicator? row) => row is null
        ? []
        : row.SameAs.Select(c => c.Id).Concat(row.When is null ? [] : ConditionTree.NamedFindings(row.When).Where(id => id.Contains('/', StringComparison.Ordinal)));

    private static EntryPlace? PlaceOf(Indicator? row) => row is null ? null : new EntryPlace { Id = row.Id, Text = row.Text, Citation = row.Citation };

    private static EntryPlace? PlaceOf(Judgement? judgement) =>
        judgement is null ? null : new EntryPlace { Id = judgement.Id, Text = judgement.Ask, Citation = judgement.Citation };

    private static EntryPlace? PlaceOf(Concept? concept) => concept is null ? null : new EntryPlace { Id = concept.Id, Text = concept.Meaning };
}
