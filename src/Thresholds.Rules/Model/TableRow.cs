namespace Thresholds.Rules.Model;

/// <summary>One row of a published table as somebody copied it, before it is a row of a ruleset. Immutable.</summary>
public sealed class TableRow
{
    /// <summary>The published words, without a star.</summary>
    public required string Wording { get; init; }

    /// <summary>The level as the table gives it, its number or its name; <see langword="null"/> for an item of a list that stands at none.</summary>
    public string? Level { get; init; }

    /// <summary>The heading that it stands under; <see langword="null"/> for an item of a list.</summary>
    public string? Domain { get; init; }

    /// <summary>The part of the document where it is printed; <see langword="null"/> when not stated.</summary>
    public string? Section { get; init; }

    /// <summary>Whether the document prints a star behind it.</summary>
    public bool Star { get; init; }

    /// <summary>Whether it is a strength and not a need.</summary>
    public bool Strength { get; init; }

    /// <summary>The id to give it; <see langword="null"/> for one made from its words.</summary>
    public string? Id { get; init; }

    /// <summary>The line of the table, counted from 1, for messages.</summary>
    public int Line { get; init; }
}
