using System.Text;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Yaml;

/// <summary>Turns the JSON reader's places, which are bytes, into lines and columns of characters. Goes forward only.</summary>
internal sealed class JsonPositions(SourceText text)
{
    private long bytes;
    private int index;
    private int line = 1;
    private int lineStart;

    /// <summary>The position of a byte that does not stand before the last one asked for.</summary>
    public SourcePosition At(long target)
    {
        while (bytes < target && index < text.Text.Length)
        {
            Step();
        }

        return new SourcePosition(text.Name, line, index - lineStart + 1);
    }

    /// <summary>The position of a byte in a line, both counted from 0.</summary>
    public static SourcePosition At(SourceText text, long line, long byteInLine)
    {
        JsonPositions positions = new(text);
        while (positions.line <= line && positions.index < text.Text.Length)
        {
            positions.Step();
        }

        return positions.At(positions.bytes + byteInLine);
    }

    private void Step()
    {
        // A lone surrogate encodes to the three bytes of the replacement character.
        bool valid = Rune.TryGetRuneAt(text.Text, index, out Rune rune);
        bytes += valid ? rune.Utf8SequenceLength : 3;
        index += valid ? rune.Utf16SequenceLength : 1;
        if (valid && rune.Value == '\n')
        {
            line++;
            lineStart = index;
        }
    }
}
