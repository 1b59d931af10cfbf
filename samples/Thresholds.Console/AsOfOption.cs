using System.CommandLine;
using System.Globalization;

namespace Thresholds.ConsoleHost;

/// <summary>The option for the date that ages refer to.</summary>
internal static class AsOfOption
{
    public static Option<string?> Option() =>
        new("--as-of") { Description = "The date that ages refer to, whatever the file says.", HelpName = "YYYY-MM-DD" };

    public static DateOnly? Parse(string? text) =>
        text is null
            ? null
            : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
                ? date
                : throw new UsageException($"--as-of: expected a date such as 2026-03-04, found `{text}`");
}
