namespace Thresholds.Rules.Yaml;

/// <summary>The user's own text inside a message: in backticks, on one line, and not longer than a message can bear.</summary>
internal static class Quoted
{
    private const int Longest = 60;

    public static string Of(string text)
    {
        string line = string.Create(text.Length, text, static (span, source) =>
        {
            for (int i = 0; i < span.Length; i++)
            {
                char c = source[i];
                span[i] = char.IsControl(c) || char.IsWhiteSpace(c) ? ' ' : c == '`' ? '\'' : c;
            }
        });
        return line.Length <= Longest ? $"`{line}`" : $"`{line[..Cut(line)].TrimEnd()}...`";
    }

    /// <summary>Several words of a fixed list: <c>`a`, `b` or `c`</c>.</summary>
    public static string Choice(IReadOnlyList<string> words) => words.Count switch
    {
        0 => "nothing",
        1 => Of(words[0]),
        _ => $"{string.Join(", ", words.Take(words.Count - 1).Select(Of))} or {Of(words[^1])}",
    };

    private static int Cut(string line) => char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest;
}
