using System.Runtime.CompilerServices;
using NUnit.Framework;

namespace Thresholds.Rules.Tests;

/// <summary>
/// Compares text with a reviewed file beside the test, named as Verify names it: <c>Type.Method.verified.txt</c>. A difference leaves a
/// <c>.received.</c> file behind; THRESHOLDS_ACCEPT=1 takes what came as right, to be reviewed in the commit.
/// </summary>
internal static class Golden
{
    public const string AcceptVariable = "THRESHOLDS_ACCEPT";

    /// <summary>Compares with <c>Type.Method[_name].verified.EXTENSION</c> beside the test's file.</summary>
    public static void Verify(
        string actual,
        string? name = null,
        string extension = "txt",
        [CallerFilePath] string file = "",
        [CallerMemberName] string method = "")
    {
        string stem = $"{Path.GetFileNameWithoutExtension(file)}.{method}{(name is null ? string.Empty : $"_{name}")}";
        VerifyAs(actual, Path.Combine(FolderOf(file), stem), extension);
    }

    /// <summary>Compares with <c>STEM.verified.EXTENSION</c>, for tests that name their files themselves.</summary>
    public static void VerifyAs(string actual, string stem, string extension = "txt")
    {
        bool accept = Environment.GetEnvironmentVariable(AcceptVariable) == "1";
        if (new GoldenFile(stem, extension).Compare(actual, accept) is { } difference)
        {
            Assert.Fail(difference);
        }
    }

    // A build for a release maps source paths to /_/, so that it does not depend on where it was made.
    private static string FolderOf(string file)
    {
        const string Mapped = "/_/";
        string path = file.Replace('\\', '/');
        return Path.GetDirectoryName(path.StartsWith(Mapped, StringComparison.Ordinal) ? Repository.PathOf(path[Mapped.Length..]) : file)!;
    }
}
