using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Yaml;

/// <summary>Keys that many kinds of mapping have, with one meaning.</summary>
internal static class CommonKeys
{
    public static Key<string?> Id { get; } = Key<string?>.Need("id", "The stable id that other parts of the file, cases and results name it by.", Shapes.Id);

    /// <summary>Where the document says it, for what inherits no citation.</summary>
    public static Key<Citation> Cite { get; } =
        Key<Citation>.Need("cite", "Where the document says it: the heading or section, as printed.", Shapes.Citation, DiagnosticCodes.MissingCitation);

    public static Key<string?> ShortCite { get; } = Key<string?>.May("short-cite", "The place in fewer letters, for a narrow page.", Shapes.Text);

    public static Key<Basis?> Basis { get; } = Key<Basis?>.May(
        "basis",
        "Whether the document says it (published, the default) or we read it so (interpretation, which needs a reason).",
        Shapes.Word(Words.Bases));

    public static Key<string?> Reason { get; } = Key<string?>.May("reason", "Why we read it so. Needed beside an interpretation.", Shapes.Text);

    public static Key<string?> Note { get; } =
        Key<string?>.May("note", "What a reader should know about the published words: a misprint, a join over a page break.", Shapes.Text);

    public static Key<string?> Reading { get; } =
        Key<string?>.May("reading", "How unclear published words are read, and why. Counts as an interpretation and is shown with the result.", Shapes.Text);
}
