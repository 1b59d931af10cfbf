using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Tests.Semantics;

/// <summary>
/// Reads the marks of a condition through rules alone, as any engine shows them: one rule is true when it is marked for, another,
/// with `not` around it, when it is marked against.
/// </summary>
internal static class Probe
{
    private const string Domains =
        """
        domains:
          - id: home
            name: Home
            cite: Table
            rows:
              low:
                - { id: good, text: A good thing, strength: true }
                - { id: good-too, text: Another good thing, strength: true, same-as: child/three }
              middle:
                - { id: row-a, text: A }
                - { id: row-b, text: B, same-as: child/one }
                - { id: row-c, text: C, same-as: child/one }
                - { id: row-d, text: D, when: child/two }
          - id: school
            name: School
            cite: Table
            rows:
              middle:
                - { id: row-e, text: E, when: { attendance: { below: 90 } } }
              high:
                - { id: row-f, text: F }
        judgements:
          - { id: judged, ask: "Is it so?", cite: Table }

        """;

    public static Edition EditionOf(string condition) => Small.Edition(
        Domains +
        $$"""
        rules:
          - { id: holds, text: Holds, when: {{condition}}, level: low, cite: T, basis: published }
          - { id: fails, text: Fails, when: { not: {{condition}} }, level: low, cite: T, basis: published }
        """);

    public static Marks Of(string condition, Observations observations)
    {
        Evaluation evaluation = Small.Evaluate(EditionOf(condition), observations);
        return MarksLogic.From(Has(evaluation, "holds"), Has(evaluation, "fails"));
    }

    /// <summary>Observations in short: `id`, `-id` absent, `?id` not known, `fact=value`.</summary>
    public static Observations Observe(string text)
    {
        Observations observations = Observations.None.At(Small.AsOf);
        foreach (string part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            observations = part.Split('=') switch
            {
                [var fact, var value] => observations.WithFact(fact, value),
                _ when part[0] == '-' => observations.WithAbsent(part[1..]),
                _ when part[0] == '?' => observations.WithNotKnown(part[1..]),
                _ when part.Split('@') is [var id, var day] => observations.With(
                    Small.On(id, DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))),
                _ => observations.With(new Observation { Id = part }),
            };
        }

        return observations;
    }

    private static bool Has(Evaluation evaluation, string rule) => evaluation.Because.Any(r => r.Rule.Id == rule);
}
