using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules;

/// <summary>Opens files, and says why one cannot be opened.</summary>
internal static class Files
{
    public static Stream? TryOpen(string path, DiagnosticBag bag)
    {
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            string why = e switch
            {
                FileNotFoundException or DirectoryNotFoundException => "there is no such file",
                UnauthorizedAccessException => Directory.Exists(path) ? "it is a folder" : "access is denied",
                _ => "it cannot be read",
            };
            bag.Error(DiagnosticCodes.CannotOpen, new SourcePosition(path, 1, 1), $"cannot open `{path}`: {why}");
            return null;
        }
    }
}
