using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>The highest level of a true rule in one domain.</summary>
public sealed class DomainResult
{
    /// <summary>The domain.</summary>
    public required Domain Domain { get; init; }

    /// <summary>The level; <see langword="null"/> when no row of the domain is true.</summary>
    public required Level? Level { get; init; }
}
