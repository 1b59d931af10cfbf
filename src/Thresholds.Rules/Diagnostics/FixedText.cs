using System.Collections.Immutable;

namespace Thresholds.Rules.Diagnostics;

/// <summary>
/// A text with the changes made that diagnostics carry, and everything else left character for character. A change is made only where the old text still
/// stands, whole, at its place. Immutable.
/// </summary>
public sealed class FixedText
{
    private FixedText(string text, ImmutableArray<Diagnostic> mended)
    {
        Text = text;
        Mended = mended;
    }

    /// <summary>The text after the changes.</summary>
    public string Text { get; }

    /// <summary>The diagnostics whose change was made, in file order; empty when the text is as it was.</summary>
    public ImmutableArray<Diagnostic> Mended { get; }

    /// <summary>Makes the changes of diagnostics.</summary>
    /// <param name="text">The text, with its own line ends, byte order mark and all.</param>
    /// <param name="diagnostics">What was found in this text. Those without a change are passed over.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static FixedText Of(string text, IEnumerable<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(diagnostics);
        List<int> lines = LineStarts(text);
        List<Diagnostic> mended = [];
        int last = text.Length;

        // From the end, so that what stands before a change keeps its place.
        foreach (Diagnostic diagnostic in diagnostics.Where(d => d.Fix is not null).OrderByDescending(d => d.Fix!.Position))
        {
            TextEdit edit = diagnostic.Fix!;
            if (PlaceOf(text, lines, edit) is { } place && place + edit.Old.Length <= last)
            {
                text = string.Concat(text.AsSpan(0, place), edit.New, text.AsSpan(place + edit.Old.Length));
                last = place;
                mended.Add(diagnostic);
            }
        }

        mended.Reverse();
        return new FixedText(text, [.. mended]);
    }

    private static List<int> LineStarts(string text)
    {
        List<int> starts = [text.StartsWith('\uFEFF') ? 1 : 0];
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return starts;
    }

    // Null where something else stands, or only the beginning of it.
    private static int? PlaceOf(string text, List<int> lines, TextEdit edit)
    {
        (int line, int column) = (edit.Position.Line, edit.Position.Column);
        if (line < 1 || line > lines.Count || column < 1 || edit.Old.Length == 0)
        {
            return null;
        }

        int place = lines[line - 1] + column - 1;
        place += place < text.Length && text[place] is '"' or '\'' ? 1 : 0;
        int end = place + edit.Old.Length;
        bool stands = end <= text.Length && text.AsSpan(place, edit.Old.Length).SequenceEqual(edit.Old);
        return stands && (end == text.Length || IsEnd(text[end])) ? place : null;
    }

    private static bool IsEnd(char c) => char.IsWhiteSpace(c) || c is ':' or ',' or ']' or '}' or '"' or '\'';
}
