namespace Thresholds.ConsoleHost;

/// <summary>The files that a command line names, one by one or by their folder.</summary>
internal static class InputFiles
{
    private const string Schema = ".schema.json";

    private static readonly string[] Endings = [".yaml", ".yml", ".json"];

    public static IEnumerable<string> Under(string path)
    {
        if (!Directory.Exists(path))
        {
            return File.Exists(path) ? [path] : throw new UsageException($"cannot open `{path}`: there is no such file or folder");
        }

        string[] files = [.. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
            .Where(f => Endings.Contains(Path.GetExtension(f), StringComparer.Ordinal) && !f.EndsWith(Schema, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];
        return files.Length > 0 ? files : throw new UsageException($"folder `{path}` holds no file that ends in {string.Join(", ", Endings)}");
    }

    /// <summary>The text of a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="option">The option that names it; null for an argument.</param>
    public static string TextOf(string path, string? option = null)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{(option is null ? string.Empty : $"{option}: ")}cannot open `{path}`: {e.Message}");
        }
    }
}
