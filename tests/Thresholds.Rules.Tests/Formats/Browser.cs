using System.Diagnostics;
using NUnit.Framework;

namespace Thresholds.Rules.Tests.Formats;

/// <summary>A Chromium without a window, where one is installed; otherwise the test is ignored, and counted so.</summary>
internal static class Browser
{
    public const string Variable = "THRESHOLDS_BROWSER";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    public static string? Path { get; } = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given ? given : Find();

    public static void Needed()
    {
        if (Path is null)
        {
            Assert.Ignore($"no Chromium on the path and {Variable} is not set; on Debian: apt-get install chromium");
        }
    }

    /// <summary>Opens a page and gives its document when it has settled.</summary>
    public static string Document(string page) => Run("--virtual-time-budget=20000", "--dump-dom", new Uri(page).AbsoluteUri);

    public static void Print(string page, string pdf) => Run("--no-pdf-header-footer", $"--print-to-pdf={pdf}", new Uri(page).AbsoluteUri);

    public static void Photograph(string page, string png, int width, int height) =>
        Run("--hide-scrollbars", $"--window-size={width},{height}", $"--screenshot={png}", new Uri(page).AbsoluteUri);

    private static string Run(params string[] arguments)
    {
        string profile = Directory.CreateTempSubdirectory("thresholds-browser-").FullName;
        try
        {
            string[] common = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", $"--user-data-dir={profile}"];
            ProcessStartInfo start = new(Path!, [.. common, .. arguments])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            };
            using Process process = Process.Start(start)!;
            Task<string> error = process.StandardError.ReadToEndAsync();
            Task<string> output = process.StandardOutput.ReadToEndAsync();
            if (!process.WaitForExit(Patience))
            {
                process.Kill(entireProcessTree: true);
                Assert.Fail($"the browser did not end within {Patience}");
            }

            return process.ExitCode == 0 ? output.Result : throw new InvalidOperationException(error.Result);
        }
        finally
        {
            Directory.Delete(profile, recursive: true);
        }
    }

    private static string? Find() => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => Names.Select(name => System.IO.Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);
}
