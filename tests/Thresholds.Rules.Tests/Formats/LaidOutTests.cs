using System.Globalization;
using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Guidance;
using Thresholds.Rules.Tests.Guidance;
using Thresholds.Rules.Tests.Semantics;

namespace Thresholds.Rules.Tests.Formats;

/// <summary>An explanation is laid out before it is put in words. The two have the same sections and items, and an item's words are about what it says it speaks of.</summary>
public sealed class LaidOutTests
{
    [TestCaseSource(typeof(Worked), nameof(Worked.Files))]
    public void Is_put_in_the_words_that_the_writer_has_for_it(string file)
    {
        Evaluation evaluation = Worked.Evaluate(file);
        Explanation laidOut = evaluation.Explain();
        Explanation written = new ExplanationWriter(evaluation).Write();
        Words(laidOut).Should().Equal(Words(written));
        (laidOut.Title, laidOut.Language, laidOut.Continuum!.Description).Should().Be((written.Title, written.Language, written.Continuum!.Description));
    }

    [Test]
    public void Is_put_in_the_words_that_the_writer_has_for_it_whatever_is_recorded() =>
        RandomCases.Hold(seed: 171, cases: 500, random =>
            random.Must(Words(random.Result.Explain()).SequenceEqual(Words(new ExplanationWriter(random.Result).Write())), "laid out otherwise than written"));

    [TestCaseSource(typeof(Worked), nameof(Worked.Files))]
    public void An_item_s_words_hold_those_of_its_subject(string file)
    {
        ExplanationItem[] items = [.. Worked.Evaluate(file).Explain().Sections.SelectMany(s => s.Items).Where(i => i.Subject is not (null or SectionResult or OwnJudgement or StrategyDiscussion))];
        items.Should().NotBeEmpty();
        foreach (ExplanationItem item in items)
        {
            item.Text.Should().ContainEquivalentOf(Said(item.Subject!));
        }
    }

    [Test]
    public void A_mistake_and_one_s_own_judgement_are_subjects_too()
    {
        Explanation explanation = new ThresholdCatalog().GetEvaluator("northamptonshire", new DateOnly(2026, 3, 4))
            .Evaluate(Observations.Of("sexual-activity-under-13", "misspelt").With(new OwnJudgement { Level = "statutory", Why = "as discussed" })
                .With(new StrategyDiscussion { State = DiscussionState.Held, Held = new DateOnly(2026, 3, 2) }))
            .Explain();
        object[] subjects = [.. explanation.Sections.SelectMany(s => s.Items).Select(i => i.Subject).OfType<object>()];
        subjects.OfType<Diagnostic>().Should().ContainSingle().Which.Message.Should().Contain("misspelt");
        subjects.OfType<OwnJudgement>().Should().HaveCount(2, "it stands beside the level, and at the end with its reason");
        subjects.OfType<StrategyDiscussion>().Should().ContainSingle();
    }

    [Test]
    public void Sections_and_subjects_are_there_before_any_word_is_written()
    {
        Evaluation evaluation = Worked.Evaluate("northamptonshire/cases/demo-001.yaml");
        Explanation explanation = evaluation.Explain();
        explanation.Sections.Select(s => s.Kind).Should().StartWith([ExplanationSectionKind.Head, ExplanationSectionKind.Answer, ExplanationSectionKind.Worries]);
        explanation.Sections.Single(s => s.Kind == ExplanationSectionKind.Worries).Items.Select(i => i.Subject).OfType<Reason>().Should().BeSubsetOf(evaluation.Because);
        explanation.Sections.Single(s => s.Kind == ExplanationSectionKind.Considerations).Items.Select(i => i.Subject).Should().Equal(evaluation.Considerations);
    }

    [Test]
    public void Many_readers_of_one_explanation_read_the_same()
    {
        Evaluation evaluation = Worked.Evaluate("northamptonshire/cases/demo-001.yaml");
        string[] written = Words(new ExplanationWriter(evaluation).Write());
        for (int round = 0; round < 50; round++)
        {
            Explanation shared = evaluation.Explain();
            Parallel.For(0, 8, _ => Words(shared).Should().Equal(written));
        }
    }

    private static string[] Words(Explanation explanation) =>
    [
        .. explanation.Sections.SelectMany(s => s.Items
            .Select(i => $"{i.Lead} {i.Text} {i.Strong} {i.Urgent} {string.Join('|', i.Details)}")
            .Prepend($"{s.Kind} {s.Heading} {s.Remark} {s.ClosesUp} {s.RunsOn}")),
    ];

    private static string Said(object subject) => subject switch
    {
        Reason reason => reason.Rule.Text,
        NotCounted thing => thing.Text,
        Conflict conflict => conflict.Strength.Text,
        Contradiction contradiction => contradiction.Text,
        ResponseDue due => due.Response.Text.TrimEnd('.', '?'),
        ConsentRule rule => rule.Why,
        Consideration consideration => consideration.Text.TrimEnd('.'),
        Question question => question.Ask,
        Trigger trigger => trigger.Name,
        InterpretationUsed used => used.Text,
        Edition edition => edition.Ruleset.Title,
        Level level => level.Name,
        Coverage coverage => coverage.Rows.ToString(CultureInfo.InvariantCulture),
        _ => throw new InvalidOperationException($"an item speaks of a {subject.GetType().Name}"),
    };
}
