namespace Thresholds.Rules.Tests;

/// <summary>The working copy that the tests run from.</summary>
internal static class Repository
{
    private const string Marker = "Thresholds.Rules.sln";

    private static readonly string[] Generated = ["bin", "obj", ".git", ".vs", ".idea", ".vscode", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts"];

    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>A path in the working copy, from its parts.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>A path as seen from the root, with forward slashes.</summary>
    public static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    /// <summary>Every file under a folder, in ordinal order, without what builds and editors leave behind.</summary>
    public static IEnumerable<string> Files(string folder, string pattern = "*")
    {
        if (!Directory.Exists(folder))
        {
            return [];
        }

        IEnumerable<string> own = Directory.EnumerateFiles(folder, pattern)
            .Where(f => !f.Contains(".received.", StringComparison.Ordinal) && !Generated.Contains(Path.GetFileName(f), StringComparer.Ordinal));
        IEnumerable<string> below = Directory.EnumerateDirectories(folder)
            .Where(d => !Generated.Contains(Path.GetFileName(d), StringComparer.Ordinal))
            .SelectMany(d => Files(d, pattern));
        return own.Concat(below).Order(StringComparer.Ordinal);
    }

    private static string Find(string start)
    {
        for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Marker)))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"no folder above {start} holds {Marker}: the tests read files of the working copy");
    }
}
