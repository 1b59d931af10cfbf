using NUnit.Framework;

namespace Thresholds.Rules.Tests.Published;

/// <summary>
/// The texts of the documents. They are not ours to publish: a test that needs one runs where an environment variable names a folder that holds it, and is
/// skipped, and counted as skipped, elsewhere.
/// </summary>
internal static class DocumentTexts
{
    private const string Variable = "THRESHOLDS_SOURCES";

    public static string Read(string file)
    {
        string? folder = Environment.GetEnvironmentVariable(Variable);
        string path = Path.Combine(folder ?? string.Empty, file);
        if (string.IsNullOrEmpty(folder) || !File.Exists(path))
        {
            Assert.Ignore($"{Variable} names no folder with {file}; the documents' texts are not part of this repository");
        }

        return File.ReadAllText(path);
    }
}
