using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Analysis;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Tests.Building;

namespace Thresholds.Rules.Tests.Analysis;

public sealed class RulesetAnalysisTests
{
    [Test]
    public void A_sound_ruleset_has_no_findings() => RulesetBuilder.Sound().ShouldBeSound();

    [Test]
    public void Everything_is_found_at_once_and_in_file_order()
    {
        RulesetBuilder builder = RulesetBuilder.Sound()
            .Row("a", "early-help", when: When.Marked("child/pregant"), line: 20)
            .Row("b", "early-help", triggers: ["strategy-discusion"], line: 10)
            .Rule("c", When.Marked("missing-frequent", line: 30));

        builder.Judged().Select(d => d.Code).Should().Equal("THR1007", "THR1005", "THR1004");
        builder.Judged().Select(d => d.Position.Line).Should().BeInAscendingOrder();
    }

    [Test]
    public void A_finding_stands_at_the_place_of_the_reference()
    {
        Diagnostic found = RulesetBuilder.Sound()
            .Rule("c", When.Any(When.Marked("serious-injury", line: 41), When.Marked("missing-frequent", line: 42)), line: 40)
            .ShouldFind(DiagnosticCodes.UnknownIndicator, "rule `c`: unknown row, item or judgement `missing-frequent`");

        found.Position.Line.Should().Be(42);
    }

    [Test]
    public void Each_check_stands_in_the_table_once()
    {
        IEnumerable<Type> written = typeof(IRulesetCheck).Assembly.GetTypes()
            .Where(t => t.IsAssignableTo(typeof(IRulesetCheck)) && t.IsClass);

        RulesetChecks.All.Concat(SecondLookChecks.All).Select(c => c.GetType()).Should().OnlyHaveUniqueItems().And.BeEquivalentTo(written);
    }

    [Test]
    public void A_ruleset_with_nothing_in_it_is_judged_without_falling_over() =>
        new RulesetBuilder().NoLevels().NoSections().ShouldBeSound();
}
