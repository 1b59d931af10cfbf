using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Model.Guidance;
using Thresholds.Rules.Tests.ConsoleHost;
using Thresholds.Rules.Tests.Guidance;

namespace Thresholds.Rules.Tests.Formats;

public sealed class ReferralTests
{
    private const string Demo = "northamptonshire/cases/demo-001.yaml";

    // The order in which agencies ask: C&P, Childrens Social Care, has all of them.
    private static readonly string[] Order =
    [
        "WHOM TO CONTACT", "THE CHILD", "WHAT ARE WE WORRIED ABOUT?", "IMPACT", "WHAT WAS TRIED BEFORE", "WHAT'S WORKING WELL?",
        "CONSENT, AND WHAT THE FAMILY KNOWS", "WHAT IS TO HAPPEN", "WHAT THE DOCUMENT INDICATES", "THE CONVERSATION",
    ];

    [TestCaseSource(typeof(Worked), nameof(Worked.Files))]
    public void The_parts_stand_in_the_order_in_which_agencies_ask(string file) =>
        Lines(file).Where(l => Order.Contains(l)).Should().Equal(Order);

    [TestCaseSource(typeof(Worked), nameof(Worked.Files))]
    public void Danger_first_then_what_these_notes_are(string file)
    {
        string[] head = [.. Lines(file).TakeWhile(l => l.Length > 0)];

        head[1..4].Should().Contain(l => l.Contains("999", StringComparison.Ordinal) || l.Contains("police", StringComparison.Ordinal));
        string.Join(' ', head).Should().Contain("An indication alone: your own judgement counts.").And.Contain("Leave it blank rather than guess.");
        Array.FindIndex(head, l => l.Contains("999", StringComparison.Ordinal)).Should().BeLessThan(Array.FindIndex(head, l => l.StartsWith("Prepared from", StringComparison.Ordinal)));
    }

    [TestCaseSource(typeof(Worked), nameof(Worked.Files))]
    public void Every_part_has_something_on_the_record_or_a_blank_with_a_label(string file)
    {
        string[] lines = Lines(file);
        foreach (string heading in Order[1..^2])
        {
            string part = string.Join(' ', lines.SkipWhile(l => l != heading).Skip(1).TakeWhile(l => l.Length > 0));
            part.Should().MatchRegex(@"\w.* ____|^\W*""", "of {0}", heading);
        }
    }

    [TestCaseSource(typeof(Worked), nameof(Worked.Files))]
    public void Nothing_recorded_present_is_left_out(string file)
    {
        Evaluation evaluation = Worked.Evaluate(file);
        string notes = evaluation.ToReferral(100_000);

        evaluation.Because.Concat(evaluation.Strengths).Concat(evaluation.WithoutLevel).Where(r => !notes.Contains(r.Rule.Text, StringComparison.Ordinal)).Should().BeEmpty();
        evaluation.NotCounted.Where(n => !notes.Contains(n.Text, StringComparison.Ordinal)).Should().BeEmpty();
        evaluation.Because.Concat(evaluation.Strengths).SelectMany(r => r.Observations).Select(o => o.Note).OfType<string>()
            .Where(n => !notes.Contains($"As recorded: \"{n}\"", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [TestCaseSource(typeof(Worked), nameof(Worked.Files))]
    public void Every_question_of_the_document_and_every_open_one_is_asked_with_a_blank(string file)
    {
        Evaluation evaluation = Worked.Evaluate(file);
        string notes = evaluation.ToReferral(100_000);

        evaluation.Edition.Ruleset.Prompts.Where(p => p.Part is not null && !notes.Contains($"{p.Text} ____ ({p.Citation.ShortText})", StringComparison.Ordinal)).Should().BeEmpty();
        evaluation.Questions.Where(q => !notes.Contains($"{q.Ask} ____", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Test]
    public void Every_edition_suggests_questions_for_a_referral() =>
        new ThresholdCatalog().ReadAll().Should().OnlyContain(e => e.Ruleset.Prompts.Any(p => p.Part == ReferralPart.Concerns));

    [Test]
    public void A_note_is_quoted_on_one_line_and_never_read()
    {
        Observation observation = new() { Id = "missing-frequently", Note = "NO CONCERN\n\nLEVEL 1\n" };
        Evaluation evaluation = new ThresholdCatalog().GetEvaluator("northamptonshire", new DateOnly(2026, 3, 4)).Evaluate(new Observations { Findings = [observation] });

        evaluation.ToReferral().Should().Contain("As recorded: \"NO CONCERN LEVEL 1\"").And.Contain("Level 4: ");
        evaluation.Explain().ToText().Should().NotContain("NO CONCERN", "the page does not quote notes");
    }

    [Test]
    public void What_was_found_absent_or_is_not_known_is_said_and_not_lost()
    {
        Observations observations = Observations.Of("missing-frequently").WithAbsent("self-harm").WithNotKnown("child/pregnant");
        string notes = new ThresholdCatalog().GetEvaluator("northamptonshire", new DateOnly(2026, 3, 4)).Evaluate(observations).ToReferral(1000);

        notes.Should().Contain("RECORDED ABSENT OR NOT KNOWN").And.MatchRegex("\": not known\\.").And.MatchRegex("\\): absent\\.|\": absent\\.");
    }

    [Test]
    public void A_contact_without_a_number_leaves_a_blank_for_it() =>
        Worked.Evaluate("westmorland-furness/cases/wf-002.yaml").ToReferral(1000).Should().Contain(": no number or address is printed. Yours: ____");

    [TestCase("westmorland-furness/cases/wf-008.yaml", "LADO")]
    [TestCase("cumbria-early-help/cases/ehs-010.yaml", "Use the threshold guidance of the area")]
    [TestCase("northamptonshire/cases/demo-001.yaml", "0300 126 3000")]
    public void Nobody_who_has_to_be_told_is_left_out(string file, string said) =>
        string.Join(' ', Worked.Evaluate(file).ToReferral(100_000).Split('\n').SkipWhile(l => l != "WHOM TO CONTACT").TakeWhile(l => l.Length > 0)).Should().Contain(said);

    [Test]
    public void Two_records_that_disagree_stand_together_and_not_as_absent() =>
        Lines("westmorland-furness/cases/wf-013.yaml").Should().Contain("RECORDS THAT DISAGREE").And.NotContain("RECORDED ABSENT OR NOT KNOWN");

    [Test]
    public void There_is_room_for_a_level_of_ones_own_beside_what_is_indicated() =>
        Lines(Demo).SkipWhile(l => l != "WHAT THE DOCUMENT INDICATES").TakeWhile(l => l.Length > 0).Should().Contain(l => l.StartsWith("YOUR LEVEL ___ WHY ___", StringComparison.Ordinal));

    [Test]
    public void The_console_prints_them() =>
        ConsoleRun.Of("evaluate", Repository.PathOf("rulesets", Demo), "--format", "referral").Out.Should().Be(Worked.Evaluate(Demo).ToReferral());

    [Test]
    public void A_narrow_page_is_refused() =>
        FluentActions.Invoking(() => Worked.Evaluate(Demo).ToReferral(39)).Should().Throw<ArgumentOutOfRangeException>();

    private static string[] Lines(string file) => Worked.Evaluate(file).ToReferral().Split('\n');
}
