using System.Text;

namespace Thresholds.Rules.Benchmarks;

/// <summary>Texts that are made to cost whoever reads them: time, memory, or both. Each as long as it is asked to be.</summary>
internal static class HostileText
{
    private const string Head = "ruleset: x\nedition: \"1\"\n";

    public static IEnumerable<(string Name, Func<int, string> Make)> All { get; } =
    [
        ("lists in lists, in one line", n => Head + "levels: " + new string('[', n)),
        ("lists in lists, as a block", n => Head + "levels:\n  " + Times("- ", n) + "x"),
        ("mappings in mappings", n => Head + "levels: " + Times("{a: ", n)),
        ("keys that are asked for", n => Head + Times("? ", n)),
        ("small entries, a line each", n => Head + "levels:\n" + Times("  - a\n", n)),
        ("small entries in one line", n => Head + "revised: [" + Times("2020, ", n) + "2020]"),
        ("small cases", n => "case: a\n" + Times("---\ncase: a\nobserved: []\n", n)),
        ("broken documents", n => Times("case: [\n---\n", n)),
        ("empty documents", n => Times("---\n", n)),
        ("one plain text", n => Head + "title: " + new string('x', n)),
        ("one quoted text", n => Head + "title: \"" + Times("x y ", n) + "\""),
        ("one block of text", n => Head + "title: |\n" + Times("  words\n", n)),
        ("a quotation mark that nothing closes", n => Head + "title: \"" + Times("x\n", n)),
        ("spaces", n => Head + "title: " + new string(' ', n) + "x"),
        ("empty lines", n => Head + new string('\n', n)),
        ("comments", n => Head + Times("# c\n", n)),
        ("aliases of aliases", n => Head + "a0: &a0 [x, x]\n" + Numbered(n, i => $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}, *a{i - 1}]\n")),
        ("anchors", n => Head + "revised: [" + Numbered(n, i => $"&a{i} x, ") + "x]"),
        ("one long key", n => Head + new string('k', n) + ": x\n"),
        ("long keys", n => Head + Numbered(n, i => new string('k', 1000) + $"{i}: x\n")),
        ("misspelt keys, each its own", n => Head + Numbered(n, i => $"titl{i}: x\n")),
        ("misspelt rows, each its own", n => Table + Numbered(n, i => $"        - {{ id: some-row-of-a-table-{i}, text: Words {i}, when: some-row-of-a-tabel-{i} }}\n")),
        ("rows in a line, each waiting for the next", n => Table + Numbered(n, i => $"        - {{ id: row-{i}, text: Words {i}, when: row-{i + 1} }}\n")),
        ("one list of everything", n => Table + "        - { id: z, text: z, when: { any: [" + Numbered(n, i => $"row-{i}, ") + "row-0] } }\n"),
        ("JSON lists in lists", n => new string('[', n)),
        ("JSON of small cases", n => "[" + Times("{\"case\":\"a\"},", n) + "{}]"),
    ];

    private static string Table => """
        ruleset: x
        edition: "1"
        title: t
        publisher: p
        published: 2020
        in-force: { from: 2020, to: not-stated }
        levels:
          - { id: one, number: 1, name: One }
        domains:
          - id: d
            name: D
            cite: T
            rows:
              one:

        """;

    private static string Times(string part, int length) => string.Concat(Enumerable.Repeat(part, Math.Max(1, length / part.Length)));

    private static string Numbered(int length, Func<int, string> part)
    {
        StringBuilder text = new(length + 100);
        for (int i = 1; text.Length < length; i++)
        {
            text.Append(part(i));
        }

        return text.ToString();
    }
}
