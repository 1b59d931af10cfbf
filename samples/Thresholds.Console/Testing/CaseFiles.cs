using System.Collections.Immutable;

namespace Thresholds.ConsoleHost.Testing;

/// <summary>The files of a test run: those that are named, and those found in the folders that are named.</summary>
internal static class CaseFiles
{
    public static ImmutableArray<(string File, bool IsNamed)> Of(IEnumerable<string> paths) =>
        [.. paths.SelectMany(p => InputFiles.Under(p).Select(f => (f, !Directory.Exists(p)))).DistinctBy(f => f.f)];
}
