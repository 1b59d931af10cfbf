using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>A trigger that a true rule reached, with the place that attaches it.</summary>
public sealed class ReachedTrigger
{
    /// <summary>The trigger with its force.</summary>
    public required Trigger Trigger { get; init; }

    /// <summary>The rule that reached it.</summary>
    public required Rule Rule { get; init; }

    /// <summary>The place that attaches the trigger to the rule.</summary>
    public required Citation Citation { get; init; }
}
