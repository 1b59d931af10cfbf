using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules.Tests.Differences;

/// <summary>A row that can be changed before it becomes part of an edition.</summary>
internal sealed record RowSpec(string Id, string Text)
{
    public string? Domain { get; init; }

    public string? Level { get; init; }

    public bool Strength { get; init; }

    public bool Indicates { get; init; } = true;

    public bool Ours { get; init; }

    public ImmutableArray<string> SameAs { get; init; } = [];

    public Condition? When { get; init; }

    public string? Provided { get; init; }

    public ImmutableArray<string> Triggers { get; init; } = [];

    public Indicator ToIndicator(int line) => new()
    {
        Id = Id,
        Text = Text,
        Citation = new Citation { Section = "Table", Text = $"Table, {Id}", ShortText = $"T {Id}" },
        Domain = Domain,
        Level = Level is null ? null : Ref(Level),
        Basis = Ours ? Basis.Interpretation : Basis.Published,
        Strength = Strength,
        Indicates = Indicates,
        SameAs = [.. SameAs.Select(Ref)],
        When = When,
        Provided = Provided is null ? null : Ref(Provided),
        Triggers = [.. Triggers.Select(t => new TriggerReference { Id = t, Citation = Citation.OfSection("Table") })],
        Position = new SourcePosition("random.yaml", line, 1),
    };

    public static Reference Ref(string id) => new(id, SourcePosition.None);
}
