using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules.Compilation;

/// <summary>
/// The numbers that stand for ids once an edition is prepared: rows and items first, in document order, then judgements, then concepts; facts
/// by themselves, in the vocabulary's order.
/// </summary>
internal sealed class Numbering
{
    private readonly Dictionary<string, int> findings;
    private readonly Dictionary<string, int> facts;
    private readonly string[] ids;

    public Numbering(Edition edition)
    {
        Edition = edition;
        Ruleset ruleset = edition.Ruleset;
        RowCount = ruleset.Indicators.Length;
        ids = new string[RowCount + ruleset.Judgements.Length + edition.Vocabulary.Concepts.Length];
        findings = new Dictionary<string, int>(ids.Length, StringComparer.Ordinal);
        foreach (Indicator row in ruleset.Indicators)
        {
            Add(row.Id);
        }

        foreach (Judgement judgement in ruleset.Judgements)
        {
            Add(judgement.Id);
        }

        foreach (Concept concept in edition.Vocabulary.Concepts)
        {
            Add(concept.Id);
        }

        // What an id stands for today goes before what it stood for once.
        foreach (Indicator row in ruleset.Indicators)
        {
            foreach (string former in row.Formerly)
            {
                findings.TryAdd(former, findings[row.Id]);
            }
        }

        facts = new Dictionary<string, int>(edition.Vocabulary.Facts.Length, StringComparer.Ordinal);
        foreach (Fact fact in edition.Vocabulary.Facts)
        {
            facts.Add(fact.Id, facts.Count);
        }
    }

    public Edition Edition { get; }

    /// <summary>How many of the findings are rows or items; they come first.</summary>
    public int RowCount { get; }

    public int FindingCount => ids.Length;

    public int FactCount => facts.Count;

    public ReadOnlySpan<string> FindingIds => ids;

    public string FindingId(int finding) => ids[finding];

    public Fact Fact(int fact) => Edition.Vocabulary.Facts[fact];

    /// <summary>The number of an id; a former id has the number of the row that it became.</summary>
    public bool TryFinding(string id, out int finding) => findings.TryGetValue(id, out finding);

    public bool TryFact(string id, out int fact) => facts.TryGetValue(id, out fact);

    public int Finding(string id) => findings[id];

    public int Fact(string id) => facts[id];

    private void Add(string id)
    {
        ids[findings.Count] = id;
        findings.Add(id, findings.Count);
    }
}
