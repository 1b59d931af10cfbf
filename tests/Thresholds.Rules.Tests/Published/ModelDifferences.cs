using System.Collections;
using System.Reflection;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Tests.Published;

/// <summary>Every difference between two rulesets, wherever in the model it stands: named by the ids on the way to it, not by line.</summary>
internal static class ModelDifferences
{
    public static List<(string Path, string? First, string? Second)> Between(Ruleset first, Ruleset second)
    {
        SortedDictionary<string, string> left = Flatten(first);
        SortedDictionary<string, string> right = Flatten(second);
        return
        [
            .. left.Keys.Union(right.Keys).Order(StringComparer.Ordinal)
                .Select(k => (k, left.GetValueOrDefault(k), right.GetValueOrDefault(k)))
                .Where(d => d.Item2 != d.Item3),
        ];
    }

    private static SortedDictionary<string, string> Flatten(Ruleset ruleset)
    {
        SortedDictionary<string, string> flat = new(StringComparer.Ordinal);
        Walk(string.Empty, ruleset, flat);
        return flat;
    }

    private static void Walk(string path, object? node, SortedDictionary<string, string> flat)
    {
        switch (node)
        {
            case null or SourcePosition or IEnumerable<Rule>: // rules follow from rows, items and what is written as a rule
                return;
            case Citation citation:
                flat[path] = citation.Text;
                return;
            case string text:
                flat[path] = text;
                return;
            case IEnumerable many:
                int place = 0;
                foreach (object one in many)
                {
                    Walk($"{path}/{IdOf(one) ?? $"{place++}"}", one, flat);
                }

                return;
        }

        if (node.GetType().IsEnum || node.GetType().Assembly != typeof(Ruleset).Assembly)
        {
            flat[path] = $"{node}";
            return;
        }

        foreach (PropertyInfo property in node.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0))
        {
            Walk(path.Length == 0 ? property.Name : $"{path}.{property.Name}", property.GetValue(node), flat);
        }
    }

    private static string? IdOf(object node) => node.GetType().GetProperty("Id")?.GetValue(node) as string;
}
