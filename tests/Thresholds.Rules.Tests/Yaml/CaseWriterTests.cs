using System.Text;
using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Tests.Guidance;

namespace Thresholds.Rules.Tests.Yaml;

/// <summary>A case that was written is read back as it was.</summary>
[TestFixture]
public sealed class CaseWriterTests
{
    // What has broken a YAML writer somewhere before.
    private static readonly string[] Hard =
    [
        "a", "ä ☂ \U0001F600", "- a", "a: b", "a #b", "# a", "'", "\"", "\\", "{", "[", "a, b", "null", "~", "true", "No", "2026-03-04", "12", "---", "...",
        "a\nb", "a\r\nb\tc", "%a", "&a", "*a", "!a", "|", ">", "@a", "`a`", " a", "\u0007bell", "\u0085", "\u2028", "\uFEFF", "\u200Ba", "?", ": ", "a:", "}", "<<",
    ];

    [Test]
    public void Random_cases_are_read_back() =>
        Semantics.RandomCases.HoldOnTape(seed: 78, cases: 300, length: 60, choices =>
        {
            Semantics.Tape tape = new(choices);
            Observations observations = new() { Case = Words(tape) ?? "unnamed", AsOf = Day(tape), OwnJudgement = Own(tape), StrategyDiscussion = Discussion(tape) };
            for (int i = tape.Below(4); i > 0; i--)
            {
                observations = observations.With(new Observation
                {
                    Id = tape.Pick(["missing-frequently", "child/pregnant", "true", "null", "1"]),
                    Finding = tape.Pick([Finding.Present, Finding.Absent, Finding.NotKnown]),
                    Happened = Day(tape),
                    Recorded = Day(tape),
                    By = Words(tape),
                    Kind = tape.Pick<ObservationKind?>([null, ObservationKind.Fact, ObservationKind.ChildsWords]),
                    Note = Words(tape),
                });
            }

            observations = tape.Chance(50) ? observations.WithFact("area", tape.Pick(Hard.Where(h => h.Trim() == h && !h.Contains('\uFEFF')).ToArray())) : observations;
            string text = CaseWriter.ToYaml(new CaseFile { Observations = observations, Ruleset = new Model.Reference("northamptonshire@2018", Diagnostics.SourcePosition.None) });
            CaseReadResult read = Read(text);

            read.Diagnostics.Should().BeEmpty(text);
            read.Cases.Single().Ruleset!.Value.Id.Should().Be("northamptonshire@2018");
            read.Cases.Single().Observations.Should().BeEquivalentTo(observations, o => o.Excluding(m => m.Path.EndsWith("Position") || m.Path.Contains("Position.")), text);
        });

    [TestCaseSource(typeof(Worked), nameof(Worked.Files))]
    public void A_worked_case_gives_the_same_after_it_was_written(string file)
    {
        CaseFile before = Worked.Read(file);
        CaseFile after = Read(CaseWriter.ToYaml(before)).Cases.Single();

        after.Expect.Should().BeNull();
        Worked.Evaluate(after).ToJson().Should().Be(Worked.Evaluate(before).ToJson());
    }

    [Test]
    public void It_is_read_by_a_person_as_well()
    {
        CaseFile file = Read("""
            case: demo-001
            ruleset: northamptonshire
            as-of: 2026-03-04
            child: { age: 12, looked-after: not-known, unborn: false }
            observed:
              - sexual-activity-under-13
              - { id: missing-frequently, happened: 2026-02-28, by: school nurse, kind: childs-words, note: "line\nbreak" }
            own-judgement: { level: targeted, why: "Two agencies: the same", by: duty social worker, recorded: 2026-03-05 }
            strategy-discussion: { held: no, why: Agreed with the police }
            expect: { level: statutory }
            """).Cases.Single();

        Golden.Verify(CaseWriter.ToYaml(file), extension: "yaml");
    }

    [Test]
    public void What_is_not_known_does_not_stand_beside_what_is() =>
        CaseWriter.ToYaml(new CaseFile { Observations = Observations.None.WithFactNotKnown("age").WithAge(12) }).Should().Be("case: unnamed\nchild:\n  age: 12\nobserved: []\n");

    private static CaseReadResult Read(string text)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(text));
        return CaseReader.Read(stream, "case.yaml");
    }

    // Blank space at the end of a text is cut when it is read.
    private static string? Words(Semantics.Tape tape) => tape.Chance(40) || (tape.Pick(Hard) + tape.Pick(Hard)).TrimEnd() is not { Length: > 0 } words || string.IsNullOrWhiteSpace(words) ? null : words;

    private static DateOnly? Day(Semantics.Tape tape) => tape.Chance(50) ? null : new DateOnly(2026, 3, 4).AddDays(-tape.Below(1000));

    private static OwnJudgement? Own(Semantics.Tape tape) => tape.Chance(50) ? null : new OwnJudgement { Level = "targeted", Why = Words(tape), By = Words(tape), Recorded = Day(tape) };

    private static StrategyDiscussion? Discussion(Semantics.Tape tape)
    {
        DiscussionState state = tape.Pick([DiscussionState.Held, DiscussionState.NotHeld, DiscussionState.NotKnown]);
        return tape.Chance(50)
            ? null
            : new StrategyDiscussion { State = state, Held = state == DiscussionState.Held ? Day(tape) : null, Why = Words(tape), By = Words(tape), Recorded = Day(tape) };
    }
}
