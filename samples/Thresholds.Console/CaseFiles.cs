using System.Collections.Immutable;

namespace Thresholds.ConsoleHost;

/// <summary>Files of cases: those that are named, and those found in the folders that are named, which may hold rulesets beside them.</summary>
internal static class CaseFiles
{
    public static ImmutableArray<(string File, bool IsNamed)> Of(IEnumerable<string> paths) =>
        [.. paths.SelectMany(p => InputFiles.Under(p).Select(f => (f, !Directory.Exists(p)))).DistinctBy(f => f.f)];
}
