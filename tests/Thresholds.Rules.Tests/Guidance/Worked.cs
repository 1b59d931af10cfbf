namespace Thresholds.Rules.Tests.Guidance;

/// <summary>The worked cases beside the rulesets, and what they give.</summary>
internal static class Worked
{
    private static readonly ThresholdCatalog Catalog = new();

    /// <summary>Every worked case of every ruleset, as RULESET/cases/FILE.</summary>
    public static IEnumerable<string> Files() => Directory
        .EnumerateDirectories(Repository.PathOf("rulesets"))
        .SelectMany(d => FilesOf(Path.GetFileName(d)))
        .Order(StringComparer.Ordinal);

    public static IEnumerable<string> FilesOf(string ruleset)
    {
        string folder = Repository.PathOf("rulesets", ruleset, "cases");
        return Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.yaml").Select(f => $"{ruleset}/cases/{Path.GetFileName(f)}") : [];
    }

    public static CaseFile Read(string file) => CaseReader.ReadFile(Repository.PathOf("rulesets", file)).Cases.Single();

    public static Evaluation Evaluate(string file) => Evaluate(Read(file));

    public static Evaluation Evaluate(CaseFile file) =>
        Catalog.GetEvaluator(file.Ruleset!.Value.Id, file.Observations.AsOf!.Value).Evaluate(file.Observations);

    /// <summary>The page with every item on one line, so that no sentence is broken.</summary>
    public static string Unbroken(Evaluation evaluation, string format) => format == "markdown"
        ? evaluation.Explain().ToMarkdown().Replace("\\", string.Empty, StringComparison.Ordinal)
        : evaluation.Explain().ToText(100_000);

    /// <summary>The lines below a heading, without it.</summary>
    public static string[] Section(string page, string heading)
    {
        string[] lines = page.Split('\n');
        int start = Array.FindIndex(lines, l => l.TrimStart('#', ' ').StartsWith(heading, StringComparison.OrdinalIgnoreCase));
        bool isMarkdown = start >= 0 && lines[start].StartsWith('#');
        return start < 0 ? [] : [.. lines.Skip(start + 1).TakeWhile(l => isMarkdown ? !l.StartsWith('#') : l.Length > 0)];
    }
}
