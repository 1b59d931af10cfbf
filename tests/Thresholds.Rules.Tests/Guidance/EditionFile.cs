using FluentAssertions;
using Thresholds.Rules.Model;
using Thresholds.Rules.Tests.Semantics;

namespace Thresholds.Rules.Tests.Guidance;

/// <summary>An edition with one row and a head of its own, as YAML.</summary>
internal static class EditionFile
{
    public static string Text(string ruleset = "example", string edition = "1", string from = "2026-01-01", string to = "not-stated", string guidance = "") =>
        $$"""
        ruleset: {{ruleset}}
        edition: "{{edition}}"
        title: Example {{edition}}
        publisher: Example Partnership
        published: not-stated
        in-force: { from: {{from}}, to: {{to}} }
        levels:
          - { id: low, number: 1, name: Low }
        domains:
          - id: home
            name: Home
            cite: Table
            rows:
              low:
                - { id: only-row, text: The only row }
        sections:
          - { section: 47, act: Children Act 1989, none-recorded: Nothing is recorded. That is no finding. }
          - { section: 17, act: Children Act 1989, none-recorded: Nothing is recorded. That is no finding either. }

        """ + guidance;

    public static Edition Read(string text)
    {
        RulesetReadResult read = new RulesetReader().Read(Small.Bytes(text), "example.yaml");
        read.Diagnostics.Should().BeEmpty();
        return read.Edition!;
    }

    /// <summary>Evaluates its one row on a day.</summary>
    public static Evaluation Evaluate(string text, DateOnly asOf) => new ThresholdCatalog().GetEvaluator(Read(text), asOf).Evaluate(Observations.Of("only-row"));
}
