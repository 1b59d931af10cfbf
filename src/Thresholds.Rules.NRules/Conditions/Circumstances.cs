using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules.NRules;

/// <summary>What a count counts: distinct circumstances, rows that share a concept once.</summary>
internal sealed class Circumstances(Ruleset ruleset)
{
    private readonly Dictionary<string, Indicator> rows = ruleset.Indicators.ToDictionary(i => i.Id, StringComparer.Ordinal);

    /// <summary>The rows of a class: no strengths, and not the row that counts.</summary>
    public IEnumerable<string> OfClass(AtLeastOfClassCondition condition, string? self) =>
        from row in ruleset.Indicators
        where row.Domain is not null && !row.Strength && row.Id != self
        where condition.Level is not { } level || row.Level?.Id == level.Id
        where condition.Domain is not { } domain || row.Domain == domain.Id
        select row.Id;

    /// <summary>The ids in groups: two stand together when they share a concept, directly or through others of the list.</summary>
    public IEnumerable<IReadOnlyList<string>> Among(IEnumerable<string> ids)
    {
        List<string> distinct = [.. ids.Distinct(StringComparer.Ordinal)];
        Dictionary<string, string> heads = new(StringComparer.Ordinal);
        foreach (string id in distinct)
        {
            foreach (Reference concept in rows.GetValueOrDefault(id)?.SameAs ?? [])
            {
                heads[HeadOf(concept.Id, heads)] = HeadOf(id, heads);
            }
        }

        return distinct.GroupBy(id => HeadOf(id, heads), StringComparer.Ordinal).Select(g => (IReadOnlyList<string>)[.. g]);
    }

    private static string HeadOf(string id, Dictionary<string, string> heads)
    {
        string head = id;
        while (heads.TryGetValue(head, out string? next) && next != head)
        {
            head = next;
        }

        return head;
    }
}
