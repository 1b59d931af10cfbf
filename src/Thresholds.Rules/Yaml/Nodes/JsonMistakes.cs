namespace Thresholds.Rules.Yaml;

/// <summary>Makes the JSON reader's complaints one line without its place and its options, which mean nothing to whoever wrote the file.</summary>
internal static class JsonMistakes
{
    public static string Translate(string original)
    {
        string line = Before(original, " LineNumber:");
        line = Before(line, " Change the reader options").ReplaceLineEndings(" ");
        line = line.Replace(" which is not supported in this mode", string.Empty, StringComparison.Ordinal).Replace('\'', '`').TrimEnd(' ', '.');
        return line.Length == 0 ? "the text cannot be read" : char.ToLowerInvariant(line[0]) + line[1..];
    }

    private static string Before(string text, string mark)
    {
        int at = text.IndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? text : text[..at];
    }
}
