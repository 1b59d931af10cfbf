using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace Thresholds.Rules;

/// <summary>One section of an explanation. Immutable and thread-safe.</summary>
public sealed class ExplanationSection
{
    private readonly DeferredWords? words;
    private readonly int place;
    private readonly object?[]? subjects;
    private readonly string? heading;
    private readonly string? remark;
    private readonly bool closesUp;
    private readonly bool runsOn;
    private ExplanationItem[]? items;

    /// <summary>A section that is written already.</summary>
    public ExplanationSection()
    {
    }

    /// <param name="words">Where its sentences are written.</param>
    /// <param name="place">Its place among the sections.</param>
    /// <param name="kind">What it is about.</param>
    /// <param name="subjects">What its items speak of, in order.</param>
    [SetsRequiredMembers]
    internal ExplanationSection(DeferredWords words, int place, ExplanationSectionKind kind, ReadOnlySpan<object?> subjects)
    {
        this.words = words;
        this.place = place;
        Kind = kind;
        this.subjects = subjects.ToArray();
    }

    /// <summary>What it is about.</summary>
    public required ExplanationSectionKind Kind { get; init; }

    /// <summary>The heading; <see langword="null"/> when its items speak for themselves.</summary>
    public string? Heading
    {
        get => Written.heading;
        init => heading = value;
    }

    /// <summary>A remark behind the heading; <see langword="null"/> for none.</summary>
    public string? Remark
    {
        get => Written.remark;
        init => remark = value;
    }

    /// <summary>Whether a page prints it without a blank line before it.</summary>
    public bool ClosesUp
    {
        get => Written.closesUp;
        init => closesUp = value;
    }

    /// <summary>Whether a page prints the first item on the heading's own line.</summary>
    public bool RunsOn
    {
        get => Written.runsOn;
        init => runsOn = value;
    }

    /// <summary>The items in order.</summary>
    public required ImmutableArray<ExplanationItem> Items
    {
        get => ImmutableCollectionsMarshal.AsImmutableArray(Volatile.Read(ref items) ?? Interlocked.CompareExchange(ref items, Itemised(), null) ?? items!);
        init => items = ImmutableCollectionsMarshal.AsArray(value) ?? [];
    }

    // What the items speak of is there from the start; the items themselves are made for who wants them one by one.
    private ExplanationItem[] Itemised()
    {
        ExplanationItem[] made = new ExplanationItem[subjects!.Length];
        for (int item = 0; item < made.Length; item++)
        {
            made[item] = new ExplanationItem(this, item, subjects[item]);
        }

        return made;
    }

    internal ExplanationSection Written => words is null ? this : words.Section(place);
}
