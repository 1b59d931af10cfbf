using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Model;

/// <summary>A trigger that a rule reaches, with the place that attaches it. One row may reach two triggers from two places.</summary>
public sealed class TriggerReference
{
    /// <summary>The trigger's id.</summary>
    public required string Id { get; init; }

    /// <summary>The place that attaches the trigger: the row itself, or a list's item.</summary>
    public required Citation Citation { get; init; }

    /// <summary>Where the reference stands.</summary>
    public SourcePosition Position { get; init; } = SourcePosition.None;
}
