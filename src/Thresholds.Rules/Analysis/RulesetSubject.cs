using System.Collections.Immutable;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules.Analysis;

/// <summary>A ruleset under judgement, with the look-ups that checks share. Where an id stands twice, the first one counts.</summary>
internal sealed class RulesetSubject
{
    private readonly Dictionary<string, Indicator> indicators = [];
    private readonly HashSet<string> judgements;
    private readonly Dictionary<(string? Level, string? Domain), ImmutableArray<Indicator>> classes = [];

    public RulesetSubject(Ruleset ruleset, Vocabulary vocabulary)
    {
        Ruleset = ruleset;
        Vocabulary = vocabulary;
        OwnRules = [.. ruleset.Rules.Where(r => r.Indicator is null)];
        Guidance = [.. GuidanceEntry.In(ruleset)];
        judgements = [.. ruleset.Judgements.Select(j => j.Id)];
        foreach (Indicator indicator in ruleset.Indicators)
        {
            indicators.TryAdd(indicator.Id, indicator);
        }

        Conditions =
        [
            .. ruleset.Indicators.Where(i => i.When is not null).Select(i => new WrittenCondition(NameOf(i), i.When!, i)),
            .. OwnRules.Select(r => new WrittenCondition(NameOf(r), r.Condition, null)),
            .. Guidance.SelectMany(g => g.Parts<AppliesWhen>().Select(a => new WrittenCondition(g.Owner, a.Condition, null))),
        ];
        References = new RulesetReferences(this);
    }

    public Ruleset Ruleset { get; }

    public Vocabulary Vocabulary { get; }

    /// <summary>The responses, consent rules and considerations.</summary>
    public ImmutableArray<GuidanceEntry> Guidance { get; }

    /// <summary>The rules with a condition of their own: those that stand for no row and no item.</summary>
    public ImmutableArray<Rule> OwnRules { get; }

    /// <summary>Every condition that is written in the ruleset. Whatever else comes to hold conditions belongs here.</summary>
    public ImmutableArray<WrittenCondition> Conditions { get; }

    /// <summary>Every reference in the ruleset.</summary>
    public RulesetReferences References { get; }

    /// <summary>The ids of rows, list items and judgements.</summary>
    public IEnumerable<string> FindingIds => indicators.Keys.Concat(judgements);

    /// <summary>The ids of judgements.</summary>
    public IEnumerable<string> JudgementIds => judgements;

    public static string NameOf(Indicator indicator) => indicator.Domain is null ? $"item `{indicator.Id}`" : $"row `{indicator.Id}`";

    public static string NameOf(Rule rule) => $"rule `{rule.Id}`";

    public Indicator? FindIndicator(string id) => indicators.GetValueOrDefault(id);

    public bool IsJudgement(string id) => judgements.Contains(id);

    /// <summary>The rows that a count of a class counts: those of the level and domain, without strengths and the row itself.</summary>
    public IEnumerable<Indicator> RowsCounted(AtLeastOfClassCondition condition, Indicator? self) => RowsOfClass(condition).Where(i => i.Id != self?.Id);

    /// <summary>The rows of a class, without strengths. Counted classes are few, and many rows may count one.</summary>
    public ImmutableArray<Indicator> RowsOfClass(AtLeastOfClassCondition condition)
    {
        (string? Level, string? Domain) key = (condition.Level?.Id, condition.Domain?.Id);
        if (!classes.TryGetValue(key, out ImmutableArray<Indicator> rows))
        {
            classes[key] = rows =
            [
                .. Ruleset.Indicators.Where(i =>
                    i.Domain is not null && !i.Strength
                    && (key.Level is null || i.Level?.Id == key.Level)
                    && (key.Domain is null || i.Domain == key.Domain)),
            ];
        }

        return rows;
    }
}
