using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Thresholds.Rules;

/// <summary>One item of an explanation: a sentence or two, with details under it. Immutable and thread-safe.</summary>
public sealed class ExplanationItem
{
    private readonly ExplanationSection? section;
    private readonly int place;
    private readonly ItemWords? words;

    /// <summary>An item that is written already.</summary>
    public ExplanationItem() => words = new ItemWords();

#pragma warning disable CS8618 // the text is there: it is written when it is first read
    [SetsRequiredMembers]
    internal ExplanationItem(ExplanationSection section, int place, object? subject)
    {
        this.section = section;
        this.place = place;
        Subject = subject;
    }
#pragma warning restore CS8618

    /// <summary>
    /// What it speaks of, so that a host can link it or draw it its own way: in the explanation of an evaluation an <see cref="Model.Edition"/>, a <see cref="Reason"/>,
    /// <see cref="Rules.NotCounted"/>, <see cref="Rules.Conflict"/>, <see cref="Rules.Contradiction"/>, <see cref="ResponseDue"/>,
    /// <see cref="Model.Guidance.ConsentRule"/>, <see cref="Model.Guidance.Consideration"/>, <see cref="Question"/>, <see cref="Model.Trigger"/>,
    /// <see cref="InterpretationUsed"/>, <see cref="SectionResult"/>, <see cref="Model.Level"/>, <see cref="Rules.Coverage"/>,
    /// <see cref="Diagnostics.Diagnostic"/>, <see cref="OwnJudgement"/> or <see cref="StrategyDiscussion"/>; of several that share an item, the first.
    /// <see langword="null"/> for a sentence of the page itself, and in other explanations.
    /// </summary>
    public object? Subject { get; init; }

    /// <summary>A number or word in front, for example <c>1</c>; <see langword="null"/> for none.</summary>
    public string? Lead
    {
        get => Words.Lead;
        init => Words.Lead = value;
    }

    /// <summary>The words.</summary>
    public required string Text
    {
        get => Words.Text;
        init => Words.Text = value;
    }

    /// <summary>Whether a page shows it larger than the rest.</summary>
    public bool Strong
    {
        get => Words.Strong;
        init => Words.Strong = value;
    }

    /// <summary>Whether it comes before everything else, such as immediate danger.</summary>
    public bool Urgent
    {
        get => Words.Urgent;
        init => Words.Urgent = value;
    }

    /// <summary>What stands under it: citations and details.</summary>
    public ImmutableArray<string> Details
    {
        get => Words.Details;
        init => Words.Details = value;
    }

    private ItemWords Words => words ?? section!.Written.Items[place].Words;
}
