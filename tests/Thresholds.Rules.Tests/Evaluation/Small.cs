using System.Text;
using FluentAssertions;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Tests.Semantics;

/// <summary>Small editions, written as YAML: the rest of a ruleset stands here, a test writes its rows and rules.</summary>
internal static class Small
{
    public static readonly DateOnly AsOf = new(2026, 3, 4);

    private const string Vocabulary =
        """
        vocabulary: small
        facts:
          - { id: age, type: age, unit: years, range: { from: 0, to: 24 }, ask: "How old is the child?", meaning: Completed years. }
          - { id: attendance, type: number, unit: percent, range: { from: 0, to: 100 }, ask: "What is the attendance?", meaning: Percent. }
          - { id: exclusions, type: whole-number, unit: exclusions, range: { from: 0, to: 366 }, ask: "How many exclusions?", meaning: A number. }
          - { id: mobility, type: one-of, values: [pre-mobile, non-mobile, mobile], ask: "Is the child mobile?", meaning: Moving about. }
          - { id: looked-after, type: yes-no, ask: "Is the child looked after?", meaning: By an authority. }
          - { id: harm-suspected, type: yes-no, ask: "Is harm suspected?", meaning: A judgement. }
        concepts:
          - { id: child/one, meaning: The first thing., domain: parenting-capacity, ask: "Is there the first thing?" }
          - { id: child/two, meaning: The second thing., domain: parenting-capacity, ask: "Is there the second thing?" }
          - { id: child/three, meaning: The third thing., domain: parenting-capacity, ask: "Is there the third thing?" }
        """;

    private const string Head =
        """
        ruleset: small
        edition: "1"
        title: Small
        publisher: Nobody
        published: 2026-01-01
        in-force: { from: 2026-01-01, to: not-stated }
        levels:
          - { id: low, number: 1, name: Low }
          - { id: middle, number: 2, name: Middle }
          - { id: high, number: 3, name: High }
        triggers:
          - { id: discussion, name: discussion, section: 47, force: required, status: strategy-discussion-required, statement: A discussion is required., cite: T }
          - { id: enquiry, name: enquiry, section: 47, force: could-lead-to, status: could-lead-to-enquiries, statement: Could lead to an enquiry., cite: T }
          - { id: service, name: service, section: 17, force: may, status: may-be-provided, statement: A service may be provided., cite: T }
        sections:
          - section: 47
            act: Children Act 1989
            none-recorded: Nothing is recorded. That is no finding.
            described: { levels: [high], status: described-as-s47, statement: Level 3 is described so., cite: "4" }
          - section: 17
            act: Children Act 1989
            none-recorded: Nothing is recorded. That is no finding either.
            described: { levels: [middle], status: described-as-s17, statement: Level 2 is described so., cite: "4" }

        """;

    private static readonly RulesetReader Reader = MakeReader();

    /// <summary>An edition with these domains, lists, judgements, rules and gateways.</summary>
    public static Edition Edition(string body)
    {
        RulesetReadResult read = Reader.Read(Bytes(Head + body), "small.yaml");
        return read.Edition ?? throw new InvalidOperationException(string.Join('\n', read.Diagnostics));
    }

    /// <summary>Evaluates with every engine at hand, holds them to the same outcome, and gives the first one's evaluation.</summary>
    public static Evaluation Evaluate(Edition edition, Observations observations)
    {
        Evaluation[] all = [.. EnginesUnderTest.All.Select(e => new ThresholdEvaluator(edition, e, AsOf).Evaluate(observations))];
        foreach (Evaluation other in all.Skip(1))
        {
            other.TrueRules.Should().Equal(all[0].TrueRules, other.Engine);
            other.CouldReach.Should().Be(all[0].CouldReach, other.Engine);
            other.Settled.Should().Be(all[0].Settled, other.Engine);
        }

        return all[0];
    }

    public static Evaluation Evaluate(string body, Observations observations) => Evaluate(Edition(body), observations);

    public static Stream Bytes(string text) => new MemoryStream(Encoding.UTF8.GetBytes(text));

    /// <summary>The level's id, or <c>none</c>.</summary>
    public static string IdOf(Level? level) => level?.Id ?? "none";

    public static Observation On(string id, DateOnly happened) => new() { Id = id, Happened = happened };

    private static RulesetReader MakeReader()
    {
        (RulesetReader? reader, IReadOnlyList<Diagnostics.Diagnostic> diagnostics) = RulesetReader.WithVocabulary(Bytes(Vocabulary), "vocabulary.yaml");
        return reader ?? throw new InvalidOperationException(string.Join('\n', diagnostics));
    }
}
