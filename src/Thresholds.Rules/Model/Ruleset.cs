using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules.Model;

/// <summary>One published edition as data. Immutable; knows neither the language it was written in nor the engine that runs it.</summary>
public sealed class Ruleset
{
    /// <summary>The ruleset's id, for example <c>northamptonshire</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The edition, for example <c>2018</c>.</summary>
    public required string Edition { get; init; }

    /// <summary>The document's title.</summary>
    public required string Title { get; init; }

    /// <summary>Who publishes it.</summary>
    public required string Publisher { get; init; }

    /// <summary>When it was published.</summary>
    public required PublishedDate Published { get; init; }

    /// <summary>When it was revised, in order.</summary>
    public ImmutableArray<PublishedDate> Revised { get; init; } = [];

    /// <summary>For which time it says that it applies.</summary>
    public required InForce InForce { get; init; }

    /// <summary>The national guidance that it rests on; <see langword="null"/> when it names none.</summary>
    public RestsOn? RestsOn { get; init; }

    /// <summary>The levels, lowest first.</summary>
    public required ImmutableArray<Level> Levels { get; init; }

    /// <summary>What the document calls its levels: <c>level</c>, or for example <c>stage</c>.</summary>
    public string LevelWord { get; init; } = Level.CommonWord;

    /// <summary>The statutory routes that the document names.</summary>
    public ImmutableArray<Trigger> Triggers { get; init; } = [];

    /// <summary>What is said of a section when no trigger of it is reached.</summary>
    public ImmutableArray<StatutorySection> Sections { get; init; } = [];

    /// <summary>The headings of the table, in document order.</summary>
    public ImmutableArray<Domain> Domains { get; init; } = [];

    /// <summary>The rows of the table in document order (domain, level, ordinal), then the items of lists that have no row.</summary>
    public ImmutableArray<Indicator> Indicators { get; init; } = [];

    /// <summary>The lists outside the table.</summary>
    public ImmutableArray<PublishedList> Lists { get; init; } = [];

    /// <summary>The questions that the document leaves to the practitioner.</summary>
    public ImmutableArray<Judgement> Judgements { get; init; } = [];

    /// <summary>All rules: one for each row, then one or two for each item of a list that has no row, then those with a condition of their own.</summary>
    public ImmutableArray<Rule> Rules { get; init; } = [];

    /// <summary>Facts that keep the rules that name them open until they are answered.</summary>
    public ImmutableArray<Reference> Gateways { get; init; } = [];

    /// <summary>Standing words that go with every result.</summary>
    public ImmutableArray<Note> Notes { get; init; } = [];

    /// <summary>Whom the document says to contact.</summary>
    public ImmutableArray<Contact> Contacts { get; init; } = [];

    /// <summary>What the document says happens next.</summary>
    public ImmutableArray<Response> Responses { get; init; } = [];

    /// <summary>What the document says of consent.</summary>
    public ImmutableArray<ConsentRule> Consent { get; init; } = [];

    /// <summary>What the document asks to weigh.</summary>
    public ImmutableArray<Consideration> Considerations { get; init; } = [];

    /// <summary>Questions that the document suggests for a conversation.</summary>
    public ImmutableArray<Prompt> Prompts { get; init; } = [];

    /// <summary>The document's scale of worry; <see langword="null"/> when it has none.</summary>
    public WorryScale? Scale { get; init; }

    /// <summary>Findings of a check that were looked at and are right as they are, each with its reason.</summary>
    public ImmutableArray<AcceptedFinding> Accepted { get; init; } = [];

    /// <summary>Where it is defined.</summary>
    public SourcePosition Position { get; init; } = SourcePosition.None;

    /// <summary>The level with this id, or <see langword="null"/>.</summary>
    /// <param name="id">The level's id.</param>
    public Level? FindLevel(string? id) => Levels.FirstOrDefault(l => l.Id == id);

    /// <summary>The trigger with this id, or <see langword="null"/>.</summary>
    /// <param name="id">The trigger's id.</param>
    public Trigger? FindTrigger(string id) => Triggers.FirstOrDefault(t => t.Id == id);

    /// <summary>The id and the edition, as a command line takes them.</summary>
    public override string ToString() => $"{Id}@{Edition}";
}
