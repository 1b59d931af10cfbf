using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Model;

/// <summary>The heading under which a table groups its rows.</summary>
public sealed class Domain
{
    /// <summary>The stable id.</summary>
    public required string Id { get; init; }

    /// <summary>The heading as printed.</summary>
    public required string Name { get; init; }

    /// <summary>The heading for a narrow page.</summary>
    public required string ShortName { get; init; }

    /// <summary>The table that it belongs to.</summary>
    public required Citation Citation { get; init; }

    /// <summary>Where it is defined.</summary>
    public SourcePosition Position { get; init; } = SourcePosition.None;
}
