using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Yaml;

namespace Thresholds.Rules.Tests.Yaml;

public sealed class FileKindsTests
{
    [TestCase("ruleset: x", "Ruleset")]
    [TestCase("vocabulary: x", "Vocabulary")]
    [TestCase("case: x\nruleset: y", "Case")]
    [TestCase("""{ "ruleset": "x", "case": "y" }""", "Case")]
    [TestCase("""{ "edition": "1", "ruleset": "x" }""", "Ruleset")]
    [TestCase("coverage-of: x", "Coverage")]
    [TestCase("[]", "Case")]
    [TestCase("ruleset: x\nedition: [", "Ruleset")]
    [TestCase("x: [\n---\ncase: y\n", "Case")]
    public void The_first_key_tells_the_kind(string text, string kind)
    {
        DiagnosticBag bag = new();

        FileKinds.Of(new SourceText("x", text), bag).ToString().Should().Be(kind);
        bag.ToSorted().Should().BeEmpty();
    }

    [TestCase("rulset: x", DiagnosticCodes.UnknownFileKind, "did you mean `ruleset`?")]
    [TestCase("as-of: 2026-01-01\ncase: x", DiagnosticCodes.UnknownFileKind, "the first key says what the file is: move it to the top")]
    [TestCase("edition: x", DiagnosticCodes.UnknownFileKind, null)]
    [TestCase("{}", DiagnosticCodes.UnknownFileKind, null)]
    [TestCase("- ruleset: x", DiagnosticCodes.WrongShape, null)]
    [TestCase(" \n", DiagnosticCodes.EmptyFile, null)]
    [TestCase("# nothing\n", DiagnosticCodes.EmptyFile, null)]
    [TestCase("\"x", DiagnosticCodes.NotYaml, "close the text that starts here with the same quote")]
    public void No_kind_says_why(string text, string code, string? help)
    {
        DiagnosticBag bag = new();

        FileKinds.Of(new SourceText("x", text), bag).Should().BeNull();
        Diagnostic diagnostic = bag.ToSorted().Should().ContainSingle().Subject;
        diagnostic.Code.Should().Be(code);
        diagnostic.Help.Should().Be(help);
    }

    [Test]
    public void A_parser_of_another_kind_reports_the_kind_and_nothing_else() =>
        Reading.Ruleset("vocabulary: x\nfacts: []\n").Diagnostics.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCodes.UnknownFileKind);
}
