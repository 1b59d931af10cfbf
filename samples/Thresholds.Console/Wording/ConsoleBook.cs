using System.Globalization;
using System.Resources;
using System.Text;

namespace Thresholds.ConsoleHost.Wording;

/// <summary>
/// The sentences of the dialogue, the audit, the replay and the test, by key. The language is fixed, never the machine's: what a page says in English is asked in
/// English.
/// </summary>
internal static class ConsoleBook
{
    private static readonly ResourceManager Resources = new("Thresholds.ConsoleHost.Wording.ConsolePhrases", typeof(ConsoleBook).Assembly);

    /// <summary>One sentence with its placeholders filled.</summary>
    /// <exception cref="InvalidOperationException">There is no such sentence, or nothing was given for one of its placeholders.</exception>
    public static string Say(string key, params ReadOnlySpan<(string Name, string Value)> values)
    {
        string text = Resources.GetString(key, CultureInfo.InvariantCulture) ?? throw new InvalidOperationException($"there is no phrase `{key}`");
        StringBuilder said = new();
        int start = 0;
        for (int open = text.IndexOf('{', start); open >= 0; open = text.IndexOf('{', start))
        {
            int close = text.IndexOf('}', open);
            said.Append(text, start, open - start).Append(ValueOf(key, text[(open + 1)..close], values));
            start = close + 1;
        }

        return said.Append(text, start, text.Length - start).ToString();
    }

    /// <summary>A sentence about a number of things, <c>KEY.one</c> or <c>KEY.other</c>, with the number as <c>{count}</c>.</summary>
    public static string Count(string key, int count) =>
        Say(count == 1 ? $"{key}.one" : $"{key}.other", ("count", count.ToString(CultureInfo.InvariantCulture)));

    private static string ValueOf(string key, string name, ReadOnlySpan<(string Name, string Value)> values)
    {
        foreach ((string given, string value) in values)
        {
            if (given == name)
            {
                return value;
            }
        }

        throw new InvalidOperationException($"phrase `{key}`: nothing was given for `{{{name}}}`");
    }
}
