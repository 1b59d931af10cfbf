using System.Diagnostics;
using System.Globalization;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Benchmarks;

/// <summary>
/// <c>check</c> as a whole process, each file a process of its own: a ruleset of 20,000 rows, and texts made to cost time or memory. Prints the wall time, the
/// time of the processors and the largest memory of each. On Linux, where the memory of a process that ended can be asked for.
/// </summary>
internal static class CheckRun
{
    private const int Rows = 20_000;
    private const int Beyond = 10 * 1024 * 1024;
    private const int JustWithin = 8_200_000;
    private const double MostSeconds = 1;
    private const double MostMegabytes = 200;

    /// <param name="host">The console host, built for release: <c>thresholds</c> or <c>thresholds.exe</c>.</param>
    public static int Run(string host)
    {
        string folder = Directory.CreateTempSubdirectory("check-run-").FullName;
        try
        {
            Vocabulary vocabulary = new ThresholdCatalog().ReadAll()[0].Vocabulary;
            Measure("20,000 rows", host, Write(folder, "rows.yaml", GrownText.Of(Rows, vocabulary)));
            int beyond = 0;
            foreach ((string name, Func<int, string> make) in HostileText.All)
            {
                string ending = name.StartsWith("JSON", StringComparison.Ordinal) ? "json" : "yaml";
                beyond += Measure($"{name}, 10 MB", host, Write(folder, $"hostile.{ending}", make(Beyond))) ? 0 : 1;
                beyond += Measure($"{name}, 8.2 MB", host, Write(folder, $"hostile.{ending}", make(JustWithin))) ? 0 : 1;
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{beyond} of {2 * HostileText.All.Count()} hostile texts took more than {MostSeconds} s of the processors or {MostMegabytes} MB"));
            return beyond == 0 ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Write(string folder, string name, string text)
    {
        string path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static bool Measure(string what, string host, string path)
    {
        ProcessStartInfo start = new("/usr/bin/time", ["-f", "%e %U %S %M", host, "check", path]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        double[] numbers = [.. errors.Result.TrimEnd().Split('\n')[^1].Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture))];
        string first = output.Split('\n')[0];
        string said = first.Contains(" THR", StringComparison.Ordinal) ? first[first.IndexOf(" THR", StringComparison.Ordinal)..].Trim() : first;
        double processor = numbers[1] + numbers[2];
        double megabytes = numbers[3] * 1024 / 1_000_000;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-52} {numbers[0],5:F2} s, processors {processor,5:F2} s, {megabytes,4:F0} MB: {Cut(said)}"));
        return processor < MostSeconds && megabytes < MostMegabytes;
    }

    private static string Cut(string text) => text.Length <= 90 ? text : text[..90] + "...";
}
