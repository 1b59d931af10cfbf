using Thresholds.Rules.Diagnostics;

namespace Thresholds.ConsoleHost;

/// <summary>The command was used wrongly, or its input cannot be read at all.</summary>
internal sealed class UsageException(string message) : Exception(message)
{
    /// <summary>What the library says of something that a command line names, with its advice.</summary>
    public static UsageException Of(IEnumerable<Diagnostic> diagnostics, string? option = null)
    {
        string said = string.Join('\n', diagnostics.Select(d => d.Help is null ? d.Message : $"{d.Message}\n    help: {d.Help}"));
        return new UsageException(option is null ? said : $"{option}: {said}");
    }
}
