using Thresholds.Rules.Model;

namespace Thresholds.Rules.NRules;

/// <summary>What rules, rule sets and tags are called in NRules.</summary>
internal static class RuleNames
{
    public const string Tag = "threshold";

    public static string RuleSetOf(Ruleset ruleset) => ruleset.ToString();

    public static string Of(Ruleset ruleset, string rule) => $"{ruleset}/{rule}";

    /// <summary>The added part of the name of the rule that concludes. No rule's id has a slash.</summary>
    public static string ConclusionOf(Ruleset ruleset) => $"{ruleset}/conclusion/evaluation";

    public static string Of(Basis basis) => basis == Basis.Interpretation ? "interpretation" : "published";

    public static IEnumerable<string> TagsOf(Ruleset ruleset, Rule rule)
    {
        yield return Tag;
        yield return ruleset.Id;
        yield return $"basis:{Of(rule.Basis)}";
        if (rule.Level is { } level)
        {
            yield return $"level:{level.Id}";
        }

        foreach (string trigger in rule.Triggers.Select(t => t.Id).Distinct(StringComparer.Ordinal))
        {
            yield return $"trigger:{trigger}";
        }

        foreach (int section in rule.Triggers.Select(t => ruleset.FindTrigger(t.Id)).OfType<Trigger>().Select(t => t.Section).Distinct())
        {
            yield return $"section:{section}";
        }
    }
}
