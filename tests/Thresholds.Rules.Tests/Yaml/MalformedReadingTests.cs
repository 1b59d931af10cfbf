using System.Collections.Immutable;
using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Yaml;

namespace Thresholds.Rules.Tests.Yaml;

/// <summary>Every malformed file of the reader's codes has one mistake, and gets one diagnostic, the one in its name.</summary>
public sealed class MalformedReadingTests
{
    private static IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Folder(), "THR0*").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Files))]
    public void One_mistake_gets_one_diagnostic(string file)
    {
        ImmutableArray<Diagnostic> diagnostics = Read(file);

        TestContext.Out.WriteLine(string.Join('\n', diagnostics));
        diagnostics.Should().ContainSingle().Which.Code.Should().Be(file[..7]);
    }

    [TestCaseSource(nameof(Files))]
    public void A_diagnostic_has_a_place_and_one_line_without_a_capital(string file)
    {
        Diagnostic diagnostic = Read(file).First();

        diagnostic.Position.Line.Should().BePositive();
        diagnostic.Position.Column.Should().BePositive();
        diagnostic.Message.Should().NotContainAny("\n", "\r").And.NotMatchRegex("^[A-Z][a-z]").And.NotEndWith(".");
    }

    private static ImmutableArray<Diagnostic> Read(string file)
    {
        DiagnosticBag bag = new();
        using FileStream stream = File.OpenRead(Path.Combine(Folder(), file));
        return SourceText.Read(stream, file, bag) is { } text ? ReaderOf.Any(text) : bag.ToSorted();
    }

    private static string Folder() => Repository.PathOf("tests", "Thresholds.Rules.Tests", "Malformed");
}
