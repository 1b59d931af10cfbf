using Thresholds.Rules.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Thresholds.Rules.Yaml;

/// <summary>The parser's events, counted over the whole file, with positions in the file even when the parser was started in its middle.</summary>
internal sealed class YamlEvents(SourceText text, ReadLimits limits)
{
    private Parser parser = new(new StringReader(text.Text));
    private int linesBefore;
    private int count;

    /// <summary>Whether the limit is used up; nothing more is read then.</summary>
    public bool IsExhausted => count > limits.Events;

    /// <summary>The first line that the parser now running reads, from 1.</summary>
    public int FirstLine => linesBefore + 1;

    /// <summary>Where the last event started.</summary>
    public SourcePosition LastPosition =>
        parser.Current is { } current ? PositionOf(current.Start) : new SourcePosition(text.Name, FirstLine, 1);

    public string FileName => text.Name;

    /// <summary>Starts again at a line, given as a character index and a count of the lines before it.</summary>
    public void RestartAt(int index, int before)
    {
        parser = new Parser(new TextFromReader(text.Text, index));
        linesBefore = before;
    }

    /// <summary>The next event, or null at the end and past the limit.</summary>
    public ParsingEvent? Next()
    {
        if (IsExhausted || !parser.MoveNext())
        {
            return null;
        }

        // The frame of streams and documents is not content and costs nothing.
        count += parser.Current is StreamStart or StreamEnd or DocumentStart or DocumentEnd ? 0 : 1;
        return IsExhausted ? null : parser.Current;
    }

    public SourcePosition PositionOf(Mark mark) => new(text.Name, (int)mark.Line + linesBefore, (int)mark.Column);
}
