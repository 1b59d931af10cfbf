using FluentAssertions;
using NUnit.Framework;

namespace Thresholds.Rules.Tests.Semantics;

/// <summary>What is recorded and makes nothing true is shown, with why.</summary>
public sealed class NotCountedTests
{
    private static readonly IThresholdEvaluator Evaluator = new ThresholdCatalog().GetEvaluator("northamptonshire", new DateOnly(2026, 3, 4));

    [TestCase("persistent-school-refusal", NotCountedReason.WaitsForAnAnswer)]
    [TestCase("child/sexual-activity", NotCountedReason.OtherPartsDoNotHold)]
    [TestCase("child/homeless", NotCountedReason.NotInThisEdition)]
    public void A_finding_that_counts_for_nothing_is_shown_with_the_reason(string id, NotCountedReason reason)
    {
        Evaluation evaluation = Evaluator.Evaluate(Observations.Of(id).WithAge(15));

        evaluation.IndicatedLevel.Should().BeNull();
        NotCounted shown = evaluation.NotCounted.Should().ContainSingle().Subject;
        shown.Id.Should().Be(id);
        shown.Reason.Should().Be(reason);
        evaluation.Explain().ToText(120).Should().Contain(shown.Text);
    }

    [Test]
    public void What_counts_is_not_among_them() =>
        Evaluator.Evaluate(Observations.Of("missing-frequently", "support-from-wider-family", "child/pregnant").WithAge(12)).NotCounted.Should().BeEmpty();

    [Test]
    public void What_is_absent_or_not_known_is_not_among_them() =>
        Evaluator.Evaluate(Observations.None.WithAbsent("missing-frequently").WithNotKnown("child-abandonment")).NotCounted.Should().BeEmpty();
}
