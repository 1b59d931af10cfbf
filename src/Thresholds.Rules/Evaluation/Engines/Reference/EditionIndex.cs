using System.Collections.Concurrent;
using System.Collections.Immutable;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules.Engines;

/// <summary>Look-ups by id over an edition, and what each rule names.</summary>
internal sealed class EditionIndex
{
    private readonly Dictionary<string, Indicator> indicators;
    private readonly Dictionary<string, Fact> facts;
    private readonly ConcurrentDictionary<(Condition Condition, string? Self), string[][]> circumstances = new(ByPlace.Comparer);

    public EditionIndex(Edition edition)
    {
        Edition = edition;
        indicators = edition.Ruleset.Indicators.ToDictionary(i => i.Id, StringComparer.Ordinal);
        facts = edition.Vocabulary.Facts.ToDictionary(f => f.Id, StringComparer.Ordinal);
        Rules = [.. edition.Ruleset.Rules.Select(r => new IndexedRule(r, edition.Ruleset.FindLevel(r.Level?.Id)?.Rank ?? -1, NamedThings.In(r.Condition, this)))];
        Scopes = indicators.Values.Where(i => i.When is not null).ToDictionary(i => i.Id, i => AgeScope.OfRow(i, this), StringComparer.Ordinal);
        RuleScopes = [.. Rules.Select(r => AgeScope.OfRule(r.Named))];
    }

    public Edition Edition { get; }

    public Ruleset Ruleset => Edition.Ruleset;

    public ImmutableArray<IndexedRule> Rules { get; }

    /// <summary>For each row with a `when`, whose dates its ages refer to.</summary>
    public Dictionary<string, AgeScope> Scopes { get; }

    /// <summary>For each rule, whose dates the ages in its own condition refer to.</summary>
    public ImmutableArray<AgeScope> RuleScopes { get; }

    public Indicator? Indicator(string id) => indicators.GetValueOrDefault(id);

    public Fact? Fact(string id) => facts.GetValueOrDefault(id);

    /// <summary>The circumstances that a list counts. Worked out once: it follows from the edition alone.</summary>
    public string[][] CircumstancesOf(AtLeastCondition condition) =>
        circumstances.GetOrAdd((condition, null), _ => Circumstances(condition.Members.Select(m => m.Id)));

    /// <summary>The circumstances that a count of a class counts, without the row itself.</summary>
    public string[][] CircumstancesOf(AtLeastOfClassCondition condition, string? self) =>
        circumstances.GetOrAdd((condition, self), _ => Circumstances(RowsOf(condition, self).Select(r => r.Id)));

    /// <summary>The rows that a count of a class counts: no strengths, not the row itself.</summary>
    public IEnumerable<Indicator> RowsOf(AtLeastOfClassCondition condition, string? self) =>
        Ruleset.Indicators.Where(i =>
            i.Domain is not null
            && !i.Strength
            && i.Id != self
            && (condition.Level is not { } level || i.Level?.Id == level.Id)
            && (condition.Domain is not { } domain || i.Domain == domain.Id));

    // Distinct circumstances: ids that share a concept are one.
    private string[][] Circumstances(IEnumerable<string> ids)
    {
        List<(HashSet<string> Keys, List<string> Ids)> groups = [];
        foreach (string id in ids.Distinct(StringComparer.Ordinal))
        {
            HashSet<string> keys = [id, .. Indicator(id)?.SameAs.Select(c => c.Id) ?? []];
            List<string> members = [id];
            foreach ((HashSet<string> Keys, List<string> Ids) group in groups.Where(g => g.Keys.Overlaps(keys)).ToList())
            {
                groups.Remove(group);
                keys.UnionWith(group.Keys);
                members.AddRange(group.Ids);
            }

            groups.Add((keys, members));
        }

        return [.. groups.Select(g => g.Ids.ToArray())];
    }
}
