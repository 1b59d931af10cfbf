namespace Thresholds.Rules.Yaml;

/// <summary>Reads a text from a place on, without a copy of the rest.</summary>
internal sealed class TextFromReader(string text, int start) : TextReader
{
    private int place = start;

    public override int Peek() => place < text.Length ? text[place] : -1;

    public override int Read() => place < text.Length ? text[place++] : -1;

    public override int Read(char[] buffer, int index, int count)
    {
        int length = Math.Min(count, text.Length - place);
        text.CopyTo(place, buffer, index, length);
        place += length;
        return length;
    }
}
