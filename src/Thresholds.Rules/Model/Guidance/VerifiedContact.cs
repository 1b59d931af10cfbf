using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Model.Guidance;

/// <summary>A contact that an area lays over the printed one, with the date on which it verified it.</summary>
public sealed class VerifiedContact
{
    /// <summary>The ruleset that it belongs to.</summary>
    public required string Ruleset { get; init; }

    /// <summary>The id of the printed contact that it stands in for.</summary>
    public required string Id { get; init; }

    /// <summary>Telephone numbers.</summary>
    public ImmutableArray<string> Telephone { get; init; } = [];

    /// <summary>E-mail addresses.</summary>
    public ImmutableArray<string> Email { get; init; } = [];

    /// <summary>A web address.</summary>
    public string? Web { get; init; }

    /// <summary>A postal address.</summary>
    public string? Address { get; init; }

    /// <summary>When it can be reached.</summary>
    public string? Hours { get; init; }

    /// <summary>The day on which somebody checked it.</summary>
    public required DateOnly Verified { get; init; }

    /// <summary>Who checked it, as a role or an office.</summary>
    public string? By { get; init; }

    /// <summary>Where it is written.</summary>
    public SourcePosition Position { get; init; } = SourcePosition.None;
}
