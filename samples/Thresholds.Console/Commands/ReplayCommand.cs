using System.CommandLine;
using System.Text;
using Thresholds.ConsoleHost.Replay;
using Thresholds.Rules;

namespace Thresholds.ConsoleHost.Commands;

/// <summary><c>replay FILE...</c>: evaluates records again and says whether the result is the same, or what differs and why.</summary>
internal sealed class ReplayCommand(ThresholdCatalog catalog, Terminal terminal)
{
    public const string Name = "replay";

    // A byte order mark is a changed file as well, so it stays in the text.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public Command Build()
    {
        Argument<string[]> files = new("FILE") { Description = "Records that `evaluate --record` wrote.", Arity = ArgumentArity.OneOrMore };
        Command command = new(Name, "Evaluate records again: the same to the byte, or what differs and why.") { files };
        command.SetAction(parsed => (int)Run(parsed.GetValue(files)!));
        return command;
    }

    private static RecordReadResult Read(string file)
    {
        try
        {
            return RecordFile.Parse(Utf8.GetString(File.ReadAllBytes(file)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new RecordReadResult { File = null, Problem = e is FileNotFoundException or DirectoryNotFoundException ? "there is no such file" : e.Message };
        }
        catch (ArgumentException)
        {
            return new RecordReadResult { File = null, Problem = "it is not UTF-8" };
        }
    }

    private ExitCode Run(string[] files)
    {
        ExitCode worst = ExitCode.Done;
        foreach (string file in files.Distinct(StringComparer.Ordinal))
        {
            ExitCode one = Replay(file);
            worst = one > worst ? one : worst;
        }

        return worst;
    }

    private ExitCode Replay(string file)
    {
        RecordReadResult read = Read(file);
        if (read.File is not { } records)
        {
            terminal.Error.WriteLine(ReplayWords.CannotRead(file, read.Problem!));
            return ExitCode.WrongUsage;
        }

        ReplayResult[] results = [.. records.Replay(catalog)];
        Array.ForEach(results, r => Write(file, r));
        if (results.Length == 0)
        {
            terminal.Out.WriteLine(ReplayWords.NoCase(file, records.IsIntact));
        }

        return records.IsIntact && results.All(r => r.Status == ReplayStatus.Same) ? ExitCode.Done : ExitCode.InputHasErrors;
    }

    private void Write(string file, ReplayResult result)
    {
        EvaluationRecord record = result.Record;
        terminal.Out.WriteLine(ReplayWords.Result(file, result));
        foreach (string line in result.Reasons.Select(r => ReplayWords.Reason(r, record))
            .Concat(result.Problems.Select(p => p.Help is null ? p.Message : $"{p.Message}; {p.Help}"))
            .Concat(result.Differences.Select(ReplayWords.Difference)))
        {
            terminal.Out.WriteLine($"  {line}");
        }
    }
}
