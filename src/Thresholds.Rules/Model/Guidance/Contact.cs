using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Model.Guidance;

/// <summary>Whom a document says to contact, as printed and not checked.</summary>
public sealed class Contact
{
    /// <summary>The stable id. Several entries may share one when the document prints different ones for different times.</summary>
    public required string Id { get; init; }

    /// <summary>The name as printed.</summary>
    public required string Name { get; init; }

    /// <summary>Telephone numbers in printed order.</summary>
    public ImmutableArray<string> Telephone { get; init; } = [];

    /// <summary>E-mail addresses in printed order.</summary>
    public ImmutableArray<string> Email { get; init; } = [];

    /// <summary>A web address.</summary>
    public string? Web { get; init; }

    /// <summary>A postal address.</summary>
    public string? Address { get; init; }

    /// <summary>When it can be reached.</summary>
    public string? Hours { get; init; }

    /// <summary>The first day for which the document prints it; <see langword="null"/> when it names none.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day for which the document prints it, inclusive; <see langword="null"/> when it names none.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Where the document prints it.</summary>
    public required Citation Citation { get; init; }

    /// <summary>What a reader should know about it.</summary>
    public string? Note { get; init; }

    /// <summary>Where it is defined.</summary>
    public SourcePosition Position { get; init; } = SourcePosition.None;

    /// <summary>Whether the document prints it for a day.</summary>
    /// <param name="day">The day.</param>
    public bool IsPrintedFor(DateOnly day) => !(day < From) && !(day > To);
}
