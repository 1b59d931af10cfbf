using System.CommandLine;
using Thresholds.Rules;

namespace Thresholds.ConsoleHost;

/// <summary>The argument for a file of cases, or standard input.</summary>
internal static class CaseInput
{
    private const string StandardInput = "-";

    public static Argument<string> Argument() => new("FILE") { Description = "A case file, YAML or JSON; - for standard input." };

    public static CaseReadResult Read(string file, Terminal terminal)
    {
        if (file != StandardInput)
        {
            return CaseReader.ReadFile(file);
        }

        using Stream input = terminal.OpenInput();
        return CaseReader.Read(input, "stdin");
    }
}
