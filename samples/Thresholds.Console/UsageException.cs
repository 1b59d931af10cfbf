namespace Thresholds.ConsoleHost;

/// <summary>The command was used wrongly, or its input cannot be read at all.</summary>
internal sealed class UsageException(string message) : Exception(message);
