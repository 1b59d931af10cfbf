using System.Text;
using System.Text.Json;
using Thresholds.ConsoleHost;

namespace Thresholds.Rules.Tests.ConsoleHost;

/// <summary>One run of the console host inside the test's process, on 4 March 2026.</summary>
internal sealed record ConsoleRun(int ExitCode, string Out, string Error)
{
    public string[] Lines => Out.Split('\n');

    /// <summary>What was written to standard output, as JSON.</summary>
    public JsonElement Json
    {
        get
        {
            using JsonDocument document = JsonDocument.Parse(Out);
            return document.RootElement.Clone();
        }
    }

    public static ConsoleRun Of(params string[] args) => With(string.Empty, args);

    /// <param name="input">What stands on standard input.</param>
    /// <param name="args">The command line.</param>
    public static ConsoleRun With(string input, params string[] args) => Run(Encoding.UTF8.GetBytes(input), colour: false, args);

    public static ConsoleRun InColour(params string[] args) => Run([], colour: true, args);

    private static ConsoleRun Run(byte[] input, bool colour, string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        ExitCode code = Host.Run(args, new Terminal
        {
            OpenInput = () => new MemoryStream(input),
            Out = output,
            Error = error,
            Colour = colour,
            Width = 80,
            Today = new DateOnly(2026, 3, 4),
        });
        return new ConsoleRun((int)code, output.ToString(), error.ToString());
    }
}
