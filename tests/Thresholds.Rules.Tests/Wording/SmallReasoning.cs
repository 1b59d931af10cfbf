using Thresholds.Rules.Engines;
using Thresholds.Rules.Tests.Semantics;

namespace Thresholds.Rules.Tests.Wording;

/// <summary>Small editions and cases for what the worked cases do not need a sentence for.</summary>
internal static class SmallReasoning
{
    /// <summary>Sentences for what no sound edition leads to, or only one with more than a thousand rows that each would do.</summary>
    public static readonly string[] NeverSaid = ["why.whatever", "why.nothing-at-all", "rests-on.nothing", "values.any", "raise.further-beyond.one"];

    private static readonly DateOnly Day = new(2026, 2, 1);

    private static readonly string Shapes = Rows("abcdefghi".Select(i => $"{i}")) + """

        rules:
          - { id: whole, text: Whole, level: high, when: { all: [ a, { any: [ b, c ] }, { at-least: { count: 2, of: [ d, e, f ] } } ] }, cite: T, basis: interpretation, reason: A test. }
          - { id: parts, text: Parts, level: middle, when: { any: [ { all: [ a, b ] }, { all: [ c, d ] } ] }, cite: T, basis: interpretation, reason: A test. }
          - { id: one, text: One, level: middle, when: g, cite: T, basis: published }
          - { id: more, text: More, level: middle, when: { any: [ { all: [ g, h ] }, a, b, c, d ] }, cite: T, basis: published }
          - { id: beside, text: Beside, level: middle, when: { all: [ g, h ] }, cite: T, basis: published }
          - { id: without, text: Without, level: high, when: { all: [ h, { not: i } ] }, cite: T, basis: published }
          - { id: teens, text: Teens, level: high, when: { all: [ i, { age: { at-least: 13 } }, { age: { below: 16 } } ] }, cite: T, basis: published }
          - { id: unborn, text: Unborn, level: high, when: { all: [ i, { age: { below: 0 } } ] }, cite: T, basis: published }
          - { id: moving, text: Moving, level: high, when: { all: [ i, { mobility: { one-of: [ pre-mobile, non-mobile ] } } ] }, cite: T, basis: published }
          - { id: days, text: Days, level: high, when: { all: [ i, { attendance: { at-most: 50 } } ] }, cite: T, basis: published }
        """;

    private static readonly string Nested = Rows("abcd".Select(i => $"{i}")) + """

        rules:
          - { id: parts, text: Parts, level: high, when: { any: [ { all: [ a, b ] }, { all: [ c, d ] } ] }, cite: T, basis: published }
        """;

    /// <summary>All pages of all of them.</summary>
    public static IEnumerable<ReasoningPages> Pages(Phrasebook words)
    {
        Observation[] rich =
        [
            new() { Id = "a", By = "school", Kind = ObservationKind.ChildsWords, Happened = Day, Recorded = Day },
            new() { Id = "c", Kind = ObservationKind.Opinion },
            new() { Id = "d", Kind = ObservationKind.Fact },
            new() { Id = "i", Finding = Finding.Absent, By = "nurse" },
        ];
        IThresholdEvaluator shapes = Evaluator(Shapes, words);
        yield return ReasoningPages.Of(shapes, rich.Aggregate(Observations.Of("b", "e", "f", "g", "h"), (all, o) => all.With(o)));
        yield return ReasoningPages.Of(shapes, Observations.Of("i").WithFact("attendance", "84").WithFact("mobility", "mobile").WithAge(17));
        yield return ReasoningPages.Of(shapes, Observations.Of("i").WithAbsent("h").WithNotKnown("b").WithFactNotKnown("mobility"));
        yield return ReasoningPages.Of(shapes, Observations.None.With(rich[3]).With(new Observation { Id = "i", By = "school" }));
        yield return ReasoningPages.Of(shapes, Observations.Of("a", "b", "c", "d", "e", "f", "g", "h", "i"));
        yield return ReasoningPages.Of(shapes, Observations.None);
        yield return ReasoningPages.Of(shapes, Observations.Of("a", "b", "c", "g", "h", "i"));
        yield return ReasoningPages.Of(shapes, Observations.Of("a", "b", "c", "d", "g", "h", "i"));
        yield return ReasoningPages.Of(shapes, Observations.Of("h", "i"));
        yield return ReasoningPages.Of(shapes, Observations.Of("h").With(new Observation { Id = "i", By = "school" }));
        yield return ReasoningPages.Of(Evaluator(Nested, words), Observations.Of("a", "b", "c", "d"));
        IThresholdEvaluator top = Evaluator(Top(9), words);
        yield return ReasoningPages.Of(top, Observations.Of("low-one"));
        yield return ReasoningPages.Of(Evaluator(Top(7), words), Observations.Of("low-one"));
        yield return ReasoningPages.Of(top, Observations.Of("low-one", "middle-one", "high-one"));
        yield return ReasoningPages.Of(top, Observations.None.WithAbsent("low-one", "v", "w", "x", "y", "z", "middle-one", "high-one"));
        IThresholdEvaluator many = Evaluator(Many(7, 14), words);
        yield return ReasoningPages.Of(many, Observations.Of(Numbered(14)));
        yield return ReasoningPages.Of(many, Observations.None);
        yield return ReasoningPages.Of(Evaluator(Many(35, 70), words), Observations.Of(Numbered(70)));
    }

    // With so many rules that lack the same.
    private static string Top(int rules) => $$"""
        domains:
          - id: home
            name: Home
            cite: T
            rows:
              low:
                - { id: low-one, text: Low }
                - { id: v, text: V }
                - { id: w, text: W }
                - { id: x, text: X }
                - { id: y, text: Y }
                - { id: z, text: Z }
              middle:
                - { id: middle-one, text: Middle }
              high:
                - { id: high-one, text: High, triggers: [discussion, enquiry, service] }
        rules:
        {{string.Join('\n', Enumerable.Range(1, rules).Select(n => $"  - {{ id: many-{n}, text: Many {n}, level: high, when: {{ all: [ low-one, {{ any: [ v, w, x, y, z ] }} ] }}, cite: T, basis: published }}"))}}
        """;

    // Any so many of so many rows, which is more sets than are spelled out, or than can be counted.
    private static string Many(int number, int of) =>
        $"{Rows(Numbered(of))}\nrules:\n  - {{ id: many, text: Many, level: high, when: {{ at-least: {{ count: {number}, of: [ {string.Join(", ", Numbered(of))} ] }} }}, cite: T, basis: published }}";

    private static string[] Numbered(int count) => [.. Enumerable.Range(1, count).Select(n => $"row-{n}")];

    private static string Rows(IEnumerable<string> ids) =>
        $"domains:\n  - id: home\n    name: Home\n    cite: T\n    rows:\n      low:\n{string.Join('\n', ids.Select(i => $"        - {{ id: {i}, text: \"The row {i}\" }}"))}";

    private static ThresholdEvaluator Evaluator(string body, Phrasebook words) =>
        new(Small.Edition(body), new CompiledEngine(), Small.AsOf, phrasebook: words);
}
