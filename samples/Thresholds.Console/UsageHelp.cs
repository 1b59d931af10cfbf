using System.CommandLine;
using System.CommandLine.Invocation;

namespace Thresholds.ConsoleHost;

/// <summary>What to do about a command line that could not be read.</summary>
internal static class UsageHelp
{
    private const string Commands = "run with --help to see the commands and their options";

    /// <summary>The name that is nearest to the first word that the parser did not know; where there is none, where to look.</summary>
    /// <param name="parsed">A command line with errors.</param>
    public static string For(ParseResult parsed)
    {
        if (parsed.Action is not ParseErrorAction corrections)
        {
            return Commands;
        }

        // The parser finds the nearest names and prints them, those of one word a line each below a sentence about it. Words behind the first were often right.
        corrections.ShowHelp = false;
        corrections.ShowTypoCorrections = true;
        using StringWriter said = new();
        parsed.Invoke(new InvocationConfiguration { Output = said, Error = TextWriter.Null });
        string? nearest = said.ToString()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Skip(1)
            .TakeWhile(line => !line.Contains(' ', StringComparison.Ordinal))
            .FirstOrDefault(name => name.Length > 2);
        return nearest is null ? Commands : $"did you mean `{nearest}`? {Commands}";
    }
}
