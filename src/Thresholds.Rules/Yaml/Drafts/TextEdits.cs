using System.Text;

namespace Thresholds.Rules.Yaml;

/// <summary>Changes at places of a text. Everything between them stays as it is.</summary>
internal sealed class TextEdits(string text)
{
    private readonly List<(int Start, int End, string Replacement, int Order)> edits = [];

    private string NewLine => text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    public void Replace(LocatedNode node, string replacement) => Add(node.Start, node.End, replacement);

    public void Insert(int place, string addition) => Add(place, place, addition);

    /// <summary>Puts lines behind the line in which a part ends.</summary>
    public void AddLinesBehind(int end, string lines)
    {
        int feed = text.IndexOf('\n', end);
        Insert(feed < 0 ? text.Length : feed + 1, feed < 0 ? $"{NewLine}{lines}" : lines);
    }

    /// <summary>Puts lines before the line in which a part starts.</summary>
    public void AddLinesBefore(int start, string lines) => Insert(LineStart(start), lines);

    /// <summary>Puts lines before a part and the comments above it, which speak of it.</summary>
    public void AddLinesBeforeComments(int start, string lines)
    {
        int line = LineStart(start);
        while (LineBefore(line).StartsWith('#'))
        {
            line = LineStart(line - 1);
        }

        Insert(line, lines);
    }

    /// <summary>Takes the line before that of a part away.</summary>
    public void RemoveLineBefore(int start)
    {
        int line = LineStart(start);
        Add(LineStart(line - 1), line, string.Empty);
    }

    /// <summary>The line before that of a part, without spaces around it; empty at the top.</summary>
    public string LineBefore(int start) => LineStart(start) is var line and > 0 ? text[LineStart(line - 1)..line].Trim() : string.Empty;

    /// <summary>What stands before a part in its line.</summary>
    public string LeadOf(int start) => text[LineStart(start)..start];

    public string Apply()
    {
        StringBuilder changed = new(text.Length);
        int done = 0;
        foreach ((int start, int end, string replacement, int _) in edits.OrderBy(e => e.Start).ThenBy(e => e.End).ThenBy(e => e.Order))
        {
            changed.Append(text, done, start - done).Append(replacement);
            done = end;
        }

        return changed.Append(text, done, text.Length - done).ToString();
    }

    private void Add(int start, int end, string replacement) =>
        edits.Add((start, end, NewLine == "\n" ? replacement : replacement.Replace("\n", NewLine, StringComparison.Ordinal), edits.Count));

    private int LineStart(int place) => place <= 0 ? 0 : text.LastIndexOf('\n', place - 1) + 1;
}
