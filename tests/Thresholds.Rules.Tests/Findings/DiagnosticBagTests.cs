using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Tests.Findings;

/// <summary>How many diagnostics a bag takes, and what it says of the others.</summary>
public sealed class DiagnosticBagTests
{
    [Test]
    public void A_thousand_are_taken_without_a_word() => Filled(errors: DiagnosticBag.Most, warnings: DiagnosticBag.Most).ToSorted().Should().HaveCount(2 * DiagnosticBag.Most);

    [Test]
    public void One_more_is_said_and_not_shown()
    {
        Diagnostic first = Filled(errors: DiagnosticBag.Most + 1, warnings: 3).ToSorted()[0];

        first.Code.Should().Be(DiagnosticCodes.TooManyFindings);
        first.Severity.Should().Be(DiagnosticSeverity.Error);
        first.Message.Should().Be("found more than 1000 mistakes, and these are the first that were met");
        first.Position.ToString().Should().Be("a.yaml(1,1)");
    }

    [Test]
    public void Warnings_leave_room_for_errors()
    {
        DiagnosticBag bag = Filled(errors: 0, warnings: 2 * DiagnosticBag.Most);
        bag.Error("THR0001", new SourcePosition("a.yaml", 9, 9), "an error");

        bag.HasErrors.Should().BeTrue();
        bag.ToSorted().Should().Contain(d => d.Message == "an error");
        bag.ToSorted()[0].Severity.Should().Be(DiagnosticSeverity.Warning, "what was left out were warnings");
    }

    [Test]
    public void What_one_bag_leaves_out_another_says_once()
    {
        DiagnosticBag outer = new();
        outer.AddRange(Filled(errors: 2 * DiagnosticBag.Most, warnings: 0).ToSorted());
        outer.AddRange(Filled(errors: 2 * DiagnosticBag.Most, warnings: 0).ToSorted());

        outer.ToSorted().Where(d => d.Code == DiagnosticCodes.TooManyFindings).Should().ContainSingle();
        outer.ToSorted().Should().HaveCount(DiagnosticBag.Most + 1);
    }

    private static DiagnosticBag Filled(int errors, int warnings)
    {
        DiagnosticBag bag = new();
        for (int i = 0; i < errors; i++)
        {
            bag.Error("THR0012", new SourcePosition("a.yaml", i + 2, 1), "unknown");
        }

        for (int i = 0; i < warnings; i++)
        {
            bag.Warning("THR1009", new SourcePosition("a.yaml", i + 2, 1), "same words");
        }

        return bag;
    }
}
