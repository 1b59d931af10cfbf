namespace Thresholds.Rules.Tests.Yaml;

/// <summary>The examples of the page that describes the format. Together they show every key.</summary>
internal static class FormatPage
{
    private static readonly string[] Kinds = ["vocabulary:", "case:", "contacts-for:"];

    /// <summary>The example of a kind of file, by its first key; a ruleset's parts are joined.</summary>
    public static string Example(string first) =>
        string.Concat(Examples().Where(e => Kinds.Contains(first) ? e.StartsWith(first, StringComparison.Ordinal) : !Kinds.Any(k => e.StartsWith(k, StringComparison.Ordinal))));

    private static IEnumerable<string> Examples() =>
        File.ReadAllText(Repository.PathOf("docs", "ruleset-format.md")).Split("```yaml\n").Skip(1).Select(part => part[..part.IndexOf("```", StringComparison.Ordinal)]);
}
