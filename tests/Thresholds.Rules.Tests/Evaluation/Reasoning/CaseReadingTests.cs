using NUnit.Framework;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;
using Thresholds.Rules.Tests.Differential;
using Thresholds.Rules.Tests.Semantics;

namespace Thresholds.Rules.Tests.Reasoning;

/// <summary>What a result is shown from has the marks, the live rules and the needs of the reference reading.</summary>
public sealed class CaseReadingTests
{
    [TestCase(51ul, 1500)]
    public void The_marks_and_needs_are_those_of_the_reference(ulong seed, int cases) => RandomCases.HoldOnTape(seed, cases, 400, choices =>
    {
        Tape tape = new(choices);
        Edition edition = RandomRuleset.From(tape);
        EditionIndex index = new(edition);
        ReasonPlan plan = new(index);
        BoundObservations bound = new ObservationBinder(edition).Bind(new RandomRecord(edition).Make(tape.Below(10_000)), RandomRecord.AsOf);
        ReferenceReading reference = new(index, bound);
        CaseReading reading = new(plan, bound, new ReferenceEngine().Prepare(edition).Run(bound));

        foreach (string id in plan.Numbering.FindingIds)
        {
            int number = plan.Numbering.Finding(id);
            Same(reference.Now.OfFinding(id), reading.Now.OfFinding(number), id, edition);
            Same(reference.Answered.OfFinding(id), reading.Answered.OfFinding(number), $"{id} answered", edition);
            Same(reference.Unbounded.OfFinding(id), reading.Unbounded.OfFinding(number), $"{id} unbounded", edition);
        }

        for (int rule = 0; rule < index.Rules.Length; rule++)
        {
            Same(reference.Now.OfRule(rule), reading.Now.OfRule(rule), $"rule {rule}", edition);
            Same(reference.Answered.OfRule(rule), reading.Answered.OfRule(rule), $"rule {rule} answered", edition);
            Same(reference.Unbounded.OfRule(rule), reading.Unbounded.OfRule(rule), $"rule {rule} unbounded", edition);
        }

        Same(
            string.Join('\n', reference.LiveRules.Select(l => $"{l.Rule}: {string.Join(' ', l.Needs.Findings)}; {string.Join(' ', l.Needs.Facts)}; {l.Needs.Counts.Count}")),
            string.Join('\n', reading.LiveRules.Select(l => $"{l.Rule}: {Ids(l.Findings, plan.Numbering.FindingId)}; {Ids(l.Facts, f => plan.Numbering.Fact(f).Id)}; {l.Counts.Count}")),
            "live rules",
            edition);
    });

    private static string Ids(IEnumerable<int> numbers, Func<int, string> id) => string.Join(' ', numbers.Select(id).Order(StringComparer.Ordinal));

    private static void Same<T>(T expected, T found, string what, Edition edition)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, found))
        {
            Assert.Fail($"{what}: expected {expected}, found {found}\n{RulesetText.Of(edition)}");
        }
    }
}
