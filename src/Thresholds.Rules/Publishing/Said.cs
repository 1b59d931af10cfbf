namespace Thresholds.Rules;

/// <summary>A condition in words, and whether it has parts, so that it stands in brackets inside another.</summary>
internal readonly record struct Said(string Words, bool HasParts = false)
{
    /// <summary>The words for inside another condition.</summary>
    public string Inside => HasParts ? $"({Words})" : Words;
}
