using System.Text;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Tests.Differences;

/// <summary>A revision of the Northamptonshire edition that nobody published: a little of everything that a new edition changes.</summary>
internal static class Revised
{
    private static readonly (string Old, string New)[] Changes =
    [
        ("edition: \"2018\"", "edition: \"2027\""),
        ("in-force: { from: 2018-09-10, to: not-stated }", "in-force: { from: 2027-04-01, to: 2029-03-31 }"),
        ("        - { id: regular-school-absences, text: Patterns of regular school absences }\n", string.Empty),
        (
            "        - { id: low-motivation-to-learn, text: Low motivation to engage in learning }\n",
            "        - { id: low-motivation-to-learn, text: Low motivation to engage in or enjoy learning }\n"
            + "        - { id: often-late, text: Often late for school }\n"),
        ("          text: School attendance below 90%\n          when: { school-attendance: { below: 90 } }", "          text: School attendance below 92%\n          when: { school-attendance: { below: 92 } }"),
        ("when: { all: [ child/sexual-activity, { age: { below: 13 } } ] }", "when: { all: [ { age: { below: 14 } }, child/sexual-activity ] }"),
        ("          same-as: child/frequently-missing\n          triggers: [strategy-discussion]\n", "          same-as: child/frequently-missing\n"),
        (
            "rules:\n",
            "rules:\n  - id: several-needs-in-one-home\n    text: Three or more needs of level 3 under Family and Parenting.\n"
            + "    when: { at-least: { count: 3, of: { level: targeted, domain: family-parenting } } }\n"
            + "    level: statutory\n    cite: \"4.1\"\n    basis: interpretation\n    reason: Made up for a test.\n"),
        ("telephone: [0300 126 3000, 0300 126 7000]", "telephone: [0300 126 3000]"),
    ];

    public static Edition Northamptonshire { get; } = ReadEdition(Text);

    public static string Text => Changes.Aggregate(
        File.ReadAllText(Repository.PathOf("rulesets", "northamptonshire", "2018.yaml")),
        (text, change) => text.Contains(change.Old, StringComparison.Ordinal)
            ? text.Replace(change.Old, change.New, StringComparison.Ordinal)
            : throw new InvalidOperationException($"the edition no longer has `{change.Old}`"));

    public static Edition ReadEdition(string text)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(text));
        RulesetReadResult read = new RulesetReader().Read(stream, "revised.yaml");
        return read.Edition ?? throw new InvalidOperationException(string.Join('\n', read.Diagnostics));
    }
}
