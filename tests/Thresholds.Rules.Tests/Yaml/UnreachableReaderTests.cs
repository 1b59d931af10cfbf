using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Yaml;

namespace Thresholds.Rules.Tests.Yaml;

/// <summary>Files of what no worked case can reach.</summary>
public sealed class UnreachableReaderTests
{
    [TestCase("row", CoverageKind.Row)]
    [TestCase("rule", CoverageKind.Rule)]
    [TestCase("consent", CoverageKind.Consent)]
    [TestCase("response", CoverageKind.Response)]
    [TestCase("consideration", CoverageKind.Consideration)]
    public void An_entry_of_each_kind(string key, CoverageKind kind)
    {
        Unreachable entry = Read($"  - {{ {key}: some-id, reason: Because. }}\n").Entries.Single();

        (entry.Kind, entry.Id, entry.Part, entry.Outcome, entry.Reason).Should().Be((kind, "some-id", null, null, "Because."));
        entry.Position.Line.Should().Be(3);
    }

    [TestCase("for", ConditionOutcome.For)]
    [TestCase("against", ConditionOutcome.Against)]
    [TestCase("neither", ConditionOutcome.Neither)]
    public void A_condition_has_a_part_and_an_outcome(string word, ConditionOutcome outcome)
    {
        Unreachable entry = Read($"  - {{ condition: some-id, part: same-as child/one, outcome: {word}, reason: Because. }}\n").Entries.Single();

        (entry.Kind, entry.Part, entry.Outcome).Should().Be((CoverageKind.Condition, "same-as child/one", outcome));
    }

    [Test]
    public void An_edition_may_be_named() => Read("  - { row: a, reason: Because. }\n", "northamptonshire@2018").Ruleset!.Value.Id.Should().Be("northamptonshire@2018");

    [TestCase("  - { row: a }\n", DiagnosticCodes.MissingKey)]
    [TestCase("  - { reason: Because. }\n", DiagnosticCodes.MissingKey)]
    [TestCase("  - { condition: a, part: when, reason: Because. }\n", DiagnosticCodes.MissingKey)]
    [TestCase("  - { condition: a, outcome: for, reason: Because. }\n", DiagnosticCodes.MissingKey)]
    [TestCase("  - { condition: a, part: when, outcome: both, reason: Because. }\n", DiagnosticCodes.UnknownWord)]
    [TestCase("  - { row: a, part: when, reason: Because. }\n", DiagnosticCodes.UnknownKey)]
    [TestCase("  - { row: a, rule: b, reason: Because. }\n", DiagnosticCodes.UnknownKey)]
    [TestCase("  - { rwo: a, reason: Because. }\n", DiagnosticCodes.UnknownKey)]
    [TestCase("  - { row: A row, reason: Because. }\n", DiagnosticCodes.BadId)]
    [TestCase("  []\n", DiagnosticCodes.EmptyValue)]
    public void A_mistake_gets_one_diagnostic(string entries, string code)
    {
        DiagnosticBag bag = new();
        Read(entries, bag: bag);

        bag.ToSorted().Should().ContainSingle().Which.Code.Should().Be(code);
    }

    private static UnreachableFile Read(string entries, string ruleset = "northamptonshire", DiagnosticBag? bag = null) =>
        UnreachableReader.Parse(new SourceText("unreachable.yaml", $"coverage-of: {ruleset}\nunreachable:\n{entries}"), bag ?? new DiagnosticBag())!;
}
