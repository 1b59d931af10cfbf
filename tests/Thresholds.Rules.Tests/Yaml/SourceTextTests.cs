using System.Text;
using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Yaml;

namespace Thresholds.Rules.Tests.Yaml;

public sealed class SourceTextTests
{
    [TestCase("cases.json", "case: x", true)]
    [TestCase("CASES.JSON", "case: x", true)]
    [TestCase("-", " \n{}", true)]
    [TestCase("-", "[]", true)]
    [TestCase("-", "case: x", false)]
    [TestCase("x.yaml", "case: {}", false)]
    public void Json_is_told_by_the_name_or_the_first_character(string name, string text, bool isJson) =>
        new SourceText(name, text).IsJson.Should().Be(isJson);

    [Test]
    public void A_byte_order_mark_is_no_part_of_the_text()
    {
        using MemoryStream stream = new([0xEF, 0xBB, 0xBF, .. "case: x"u8]);

        SourceText.Read(stream, "x", new DiagnosticBag())!.Text.Should().Be("case: x");
    }

    [Test]
    public void A_file_of_exactly_the_limit_is_read_and_one_byte_more_is_not()
    {
        DiagnosticBag bag = new();
        ReadLimits limits = new() { Bytes = 4 };

        using MemoryStream fits = Reading.Stream("a: b");
        using MemoryStream exceeds = Reading.Stream("a: bc");
        SourceText.Read(fits, "x", bag, limits).Should().NotBeNull();
        bag.HasErrors.Should().BeFalse();
        SourceText.Read(exceeds, "x", bag, limits).Should().BeNull();
        bag.ToSorted().Should().ContainSingle().Which.Code.Should().Be(DiagnosticCodes.TooLarge);
    }

    [Test]
    public void The_limit_is_eight_mebibytes() => ReadLimits.Default.Bytes.Should().Be(8 * 1024 * 1024);

    [Test]
    public void A_byte_that_is_not_utf8_is_located_in_characters()
    {
        DiagnosticBag bag = new();
        using MemoryStream stream = new([.. "a: b\n\u00e9\u00e9: "u8, 0xE9, .. " x"u8]);

        SourceText.Read(stream, "x", bag).Should().BeNull();

        Diagnostic diagnostic = bag.ToSorted().Should().ContainSingle().Subject;
        diagnostic.Code.Should().Be(DiagnosticCodes.NotUtf8);
        diagnostic.Position.Should().Be(new SourcePosition("x", 2, 5));
        diagnostic.Message.Should().Contain("0xE9");
    }

    [Test]
    public void Utf16_is_refused()
    {
        DiagnosticBag bag = new();
        using MemoryStream stream = new([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("case: x")]);

        SourceText.Read(stream, "x", bag).Should().BeNull();
        bag.ToSorted().Should().ContainSingle().Which.Code.Should().Be(DiagnosticCodes.NotUtf8);
    }
}
