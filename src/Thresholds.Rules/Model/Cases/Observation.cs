using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules;

/// <summary>One finding about a row, concept or judgement, with when, by whom and in what way it was recorded. Immutable.</summary>
public sealed class Observation
{
    /// <summary>The id of the row, concept (with a slash) or judgement.</summary>
    public required string Id { get; init; }

    /// <summary>What was found.</summary>
    public Finding Finding { get; init; } = Finding.Present;

    /// <summary>The day when it happened; <see langword="null"/> when not recorded.</summary>
    public DateOnly? Happened { get; init; }

    /// <summary>The day when it was recorded; <see langword="null"/> when not stated.</summary>
    public DateOnly? Recorded { get; init; }

    /// <summary>Who recorded it, as a role or agency; never interpreted.</summary>
    public string? By { get; init; }

    /// <summary>Fact, opinion or the child's words; <see langword="null"/> when not stated.</summary>
    public ObservationKind? Kind { get; init; }

    /// <summary>Free text; never interpreted.</summary>
    public string? Note { get; init; }

    /// <summary>Where it is written.</summary>
    public SourcePosition Position { get; init; } = SourcePosition.None;
}
