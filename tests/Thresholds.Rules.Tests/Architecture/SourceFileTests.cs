using System.Text.RegularExpressions;
using FluentAssertions;
using NUnit.Framework;

namespace Thresholds.Rules.Tests.Architecture;

/// <summary>What every source file keeps to.</summary>
[TestFixture]
public sealed partial class SourceFileTests
{
    private const int MostLines = 400;

    private static readonly List<CSharpSource> Shipped = [.. CSharpSource.Under("src"), .. CSharpSource.Under("samples")];

    private static readonly List<CSharpSource> Library = CSharpSource.Under("src", "Thresholds.Rules");

    [Test]
    public void No_file_is_long() =>
        Shipped.Select(s => (s.Path, Lines: File.ReadLines(Repository.PathOf(s.Path)).Count())).Where(f => f.Lines > MostLines)
            .Should().BeEmpty("a file of more than {0} lines does more than one thing: split it", MostLines);

    [Test]
    public void A_file_has_one_public_type_and_its_name() =>
        Shipped.Where(s => s.PublicTypes.Length > 1 || (s.PublicTypes is [var one] && Path.GetFileNameWithoutExtension(s.Path) != one))
            .Select(s => $"{s.Path}: {string.Join(", ", s.PublicTypes)}")
            .Should().BeEmpty("each public type has a file of its own, named like it");

    [Test]
    public void The_scan_sees_public_types() =>
        Library.SelectMany(s => s.PublicTypes).Should().BeEquivalentTo(
            typeof(ThresholdCatalog).Assembly.GetExportedTypes().Where(t => !t.IsNested).Select(t => t.Name.Split('`')[0]));

    [Test]
    public void The_library_has_no_console_no_clock_no_culture_and_no_chance() =>
        Library.SelectMany(Forbidden).Should().BeEmpty(
            "the same input gives the same output: dates come in as as-of, words are compared by ordinal, and only a host prints");

    [TestCase("Console.WriteLine(1);")]
    [TestCase("var a = DateTime.Now;")]
    [TestCase("var a = DateTimeOffset.UtcNow;")]
    [TestCase("var a = TimeProvider.System;")]
    [TestCase("var a = CultureInfo.CurrentCulture;")]
    [TestCase("var a = StringComparison.CurrentCultureIgnoreCase;")]
    [TestCase("var a = StringComparer.CurrentCulture;")]
    [TestCase("var a = b.ToUpper();")]
    [TestCase("var a = Guid.NewGuid();")]
    [TestCase("var a = new Random();")]
    [TestCase("var a = Random.Shared;")]
    [TestCase("var a = Environment.TickCount;")]
    [TestCase("var a = $\"{DateTime.Today}\";")]
    public void The_scan_finds(string code) => Forbidden(CSharpSource.Of("x.cs", code)).Should().ContainSingle();

    [TestCase("var a = \"Console\"; // DateTime.Now")]
    [TestCase("var a = CultureInfo.InvariantCulture;")]
    [TestCase("var a = DateTimeStyles.None;")]
    [TestCase("var a = b.ToUpperInvariant();")]
    public void The_scan_leaves_alone(string code) => Forbidden(CSharpSource.Of("x.cs", code)).Should().BeEmpty();

    private static IEnumerable<string> Forbidden(CSharpSource source) =>
        ForbiddenWords().Matches(source.Code).Select(m => $"{source.Path}({source.Code.AsSpan(0, m.Index).Count('\n') + 1}): {m.Value}");

    [GeneratedRegex(
        @"\bConsole\.\w+|\bDateTime(Offset)?\.(Now|UtcNow|Today)|\bTimeProvider\b|\bStopwatch\b|\bEnvironment\.\w+|\bCurrent(UI)?Culture\w*" +
        @"|\.To(Upper|Lower)\(\)|\bGuid\.\w+|\bRandom\b|\bRandomNumberGenerator\b|\bThread\.Sleep|\bTask\.Delay",
        RegexOptions.ExplicitCapture)]
    private static partial Regex ForbiddenWords();
}
