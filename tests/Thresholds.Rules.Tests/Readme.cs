using System.Text.RegularExpressions;

namespace Thresholds.Rules.Tests;

/// <summary>The README's fenced blocks, in order.</summary>
internal static partial class Readme
{
    public static string Text { get; } = File.ReadAllText(Repository.PathOf("README.md")).Replace("\r\n", "\n", StringComparison.Ordinal);

    /// <summary>The blocks of a language.</summary>
    public static IReadOnlyList<string> Blocks(string language) =>
        [.. Fences().Matches(Text).Where(m => m.Groups["language"].Value == language).Select(m => m.Groups["body"].Value)];

    /// <summary>Every command with the output shown below it; empty where none is shown.</summary>
    public static IReadOnlyList<(string Command, string Output)> Commands =>
        [.. Blocks("console").SelectMany(b => b.Split("$ ", StringSplitOptions.RemoveEmptyEntries)).Select(Split)];

    private static (string Command, string Output) Split(string block)
    {
        int end = block.IndexOf('\n', StringComparison.Ordinal);
        return (block[..end].Trim(), block[(end + 1)..]);
    }

    [GeneratedRegex(@"^```(?<language>\S*)\n(?<body>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Fences();
}
