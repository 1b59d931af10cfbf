namespace Thresholds.Rules.Model;

/// <summary>A place in the edition, exact enough to lay a finger on.</summary>
public sealed class Citation
{
    /// <summary>The heading or section as printed, for example <c>Appendix 1</c> or <c>4.1</c>.</summary>
    public required string Section { get; init; }

    /// <summary>The whole citation, for example <c>Appendix 1, level 4, Health Needs, row 3</c>.</summary>
    public required string Text { get; init; }

    /// <summary>The same for a narrow page, for example <c>App 1, level 4, Health, row 3</c>.</summary>
    public required string ShortText { get; init; }

    /// <summary>The row's or item's place in its cell or list, from 1; <see langword="null"/> for a section.</summary>
    public int? Ordinal { get; init; }

    /// <summary>A citation of a section as a whole.</summary>
    /// <param name="section">The section as printed.</param>
    public static Citation OfSection(string section) => new() { Section = section, Text = section, ShortText = section };

    /// <summary>The whole citation.</summary>
    public override string ToString() => Text;
}
