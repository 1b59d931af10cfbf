namespace Thresholds.Rules;

/// <summary>What reading a file of records gave.</summary>
public sealed class RecordReadResult
{
    /// <summary>The records; <see langword="null"/> when the text is none that can be read.</summary>
    public required RecordFile? File { get; init; }

    /// <summary>Why it cannot be read; <see langword="null"/> when it can.</summary>
    public required string? Problem { get; init; }
}
