using System.Globalization;
using System.Text;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Benchmarks;

/// <summary>A ruleset of any number of rows as its author would write it, with every kind of condition, over the vocabulary of the package.</summary>
internal sealed class GrownText
{
    private const int RowsOfCell = 50;
    private static readonly string[] Levels = ["one", "two", "three", "four"];

    private readonly StringBuilder text = new(Head);
    private readonly string[] concepts;
    private int nextConcept;

    private GrownText(Vocabulary vocabulary) => concepts = [.. vocabulary.Concepts.Select(c => c.Id)];

    private static string Head => """
        ruleset: grown
        edition: "1"
        title: Grown
        publisher: Nobody
        published: 2026-01-01
        in-force: { from: 2026-01-01, to: not-stated }
        levels:
          - { id: one, number: 1, name: One }
          - { id: two, number: 2, name: Two }
          - { id: three, number: 3, name: Three }
          - { id: four, number: 4, name: Four }
        triggers:
          - id: discussion
            name: discussion
            section: 47
            force: required
            status: strategy-discussion-required
            statement: A discussion is required.
            cite: Table
        sections:
          - { section: 47, act: Children Act 1989, none-recorded: Nothing. }
          - { section: 17, act: Children Act 1989, none-recorded: Nothing. }
        domains:

        """;

    public static string Of(int rows, Vocabulary vocabulary)
    {
        GrownText grown = new(vocabulary);
        for (int place = 0; place < rows; place++)
        {
            grown.Row(place);
        }

        return grown.text.ToString();
    }

    private void Row(int place)
    {
        int cell = place / RowsOfCell;
        string level = Levels[cell % Levels.Length];
        if (place % (RowsOfCell * Levels.Length) == 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - id: domain-{cell}\n    name: Domain {cell}\n    cite: Table\n    rows:\n");
        }

        if (place % RowsOfCell == 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"      {level}:\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"        - {{ id: a-circumstance-of-a-child-{place}, text: The words of circumstance {place} as they are printed");
        text.Append(More(place)).Append(level == "four" && place % 2 == 0 ? ", triggers: [discussion]" : string.Empty).Append(" }\n");
    }

    private string More(int place) => (place % 20) switch
    {
        12 or 13 => $", same-as: {Concept()}",
        14 => $", when: {{ all: [{Concept()}, {{ age: {{ below: 13 }} }}] }}",
        15 => $", when: {{ any: [{Concept()}, {Concept()}] }}",
        16 => $", when: {{ all: [{Concept()}, {{ looked-after: yes }}] }}",
        17 => $", when: {{ at-least: {{ count: 2, of: [{Concept()}, {Concept()}, {Concept()}] }} }}",
        18 => string.Create(CultureInfo.InvariantCulture, $", when: {{ school-attendance: {{ below: {1 + ((place / 20) % 99)} }} }}"),
        19 => string.Create(CultureInfo.InvariantCulture, $", when: {{ all: [{Concept()}, {{ not: a-circumstance-of-a-child-{place - 7} }}] }}"),
        _ => string.Empty,
    };

    private string Concept() => concepts[nextConcept++ % concepts.Length];
}
