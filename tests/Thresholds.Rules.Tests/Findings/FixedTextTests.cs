using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Tests.Findings;

/// <summary>Changes in a text: where they are made, and where they are not.</summary>
public sealed class FixedTextTests
{
    [TestCase("a\nstrenght: true\n", 2, 1, "a\nstrength: true\n")]
    [TestCase("a\r\n  { strenght: true }\r\n", 2, 5, "a\r\n  { strength: true }\r\n")]
    [TestCase("a\rstrenght: true", 2, 1, "a\rstrength: true")]
    [TestCase("\uFEFFstrenght: true\n", 1, 1, "\uFEFFstrength: true\n", Description = "a byte order mark is no column")]
    [TestCase("\"strenght\": true", 1, 1, "\"strength\": true", Description = "the quotation marks stay")]
    [TestCase("'strenght' : true", 1, 1, "'strength' : true")]
    [TestCase("strenght", 1, 1, "strength")]
    public void The_old_text_at_its_place_is_replaced(string text, int line, int column, string expected)
    {
        FixedText made = FixedText.Of(text, [Finding(line, column, "strenght", "strength")]);

        made.Text.Should().Be(expected);
        made.Mended.Should().ContainSingle();
    }

    [TestCase("strength: true", 1, 1, Description = "something else stands there")]
    [TestCase("strenghts: true", 1, 1, Description = "only its beginning stands there")]
    [TestCase("strenght: true", 1, 2)]
    [TestCase("strenght: true", 2, 1)]
    [TestCase("strenght: true", 0, 0)]
    [TestCase("strenght: true", 1, 99)]
    [TestCase("streng\u0068t", 1, 9)]
    public void What_does_not_stand_there_whole_is_let_be(string text, int line, int column)
    {
        FixedText made = FixedText.Of(text, [Finding(line, column, "strenght", "strength")]);

        made.Text.Should().Be(text);
        made.Mended.Should().BeEmpty();
    }

    [Test]
    public void Several_changes_in_one_line_keep_their_places()
    {
        FixedText made = FixedText.Of(
            "{ idd: a, txet: b, c: d }\n",
            [Finding(1, 3, "idd", "id"), Finding(1, 11, "txet", "text"), Finding(1, 20, "nothing", "x")]);

        made.Text.Should().Be("{ id: a, text: b, c: d }\n");
        made.Mended.Select(d => d.Fix!.New).Should().Equal("id", "text");
    }

    [Test]
    public void The_same_change_twice_is_made_once() =>
        FixedText.Of("idd: a", [Finding(1, 1, "idd", "id"), Finding(1, 1, "idd", "id")]).Should().Match<FixedText>(f => f.Text == "id: a" && f.Mended.Length == 1);

    [Test]
    public void A_finding_without_a_change_is_passed_over() =>
        FixedText.Of("a", [new Diagnostic { Code = "THR0001", Severity = DiagnosticSeverity.Error, Message = "m" }]).Text.Should().Be("a");

    private static Diagnostic Finding(int line, int column, string old, string replacement)
    {
        SourcePosition position = new("a.yaml", line, column);
        return new Diagnostic
        {
            Code = "THR0012",
            Severity = DiagnosticSeverity.Error,
            Message = "unknown",
            Position = position,
            Fix = new TextEdit { Position = position, Old = old, New = replacement },
        };
    }
}
