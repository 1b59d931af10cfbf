using FluentAssertions;
using NUnit.Framework;
using Thresholds.ConsoleHost.Wording;

namespace Thresholds.Rules.Tests.Wording;

public sealed class ConsoleBookTests
{
    private static readonly PhraseFile File = PhraseFile.OfConsoleHost;
    private static readonly PhraseUses[] Uses = [.. PhraseUses.OfConsoleHost()];

    [Test]
    public void Every_key_in_the_file_is_used_and_every_key_that_is_used_is_there_once()
    {
        File.Keys.Should().OnlyHaveUniqueItems();
        Uses.SelectMany(u => u.KeysInFile).Distinct(StringComparer.Ordinal).Should().BeEquivalentTo(File.Keys);
    }

    [Test]
    public void Every_placeholder_is_given_where_its_sentence_is_said() =>
        Uses.SelectMany(u => u.KeysInFile.SelectMany(k => File.PlaceholdersOf(k).Where(p => p != "count" && !u.Placeholders.Contains(p)).Select(p => $"{u.Path}: {k} {{{p}}}")))
            .Should().BeEmpty();

    [Test]
    public void Ask_audit_replay_and_test_say_nothing_that_is_not_in_the_file() =>
        Repository.Files(Repository.PathOf("samples", "Thresholds.Console"), "*.cs")
            .Where(f => Path.GetFileName(Path.GetDirectoryName(f)) is "Ask" or "Audit" or "Replay" or "Testing")
            .SelectMany(f => System.IO.File.ReadLines(f).Where(l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal) && SentenceInCode().IsMatch(l)).Select(l => $"{Path.GetFileName(f)}: {l.Trim()}"))
            .Should().BeEmpty("a sentence in the code is one that no translator finds");

    [Test]
    public void A_sentence_is_said_with_what_was_given() =>
        ConsoleBook.Say("ask.expected", ("answer", "{offered}"), ("offered", "yes")).Should().Be("Expected yes, found `{offered}`.");

    [Test]
    public void A_sentence_never_goes_out_with_a_gap() =>
        FluentActions.Invoking(() => ConsoleBook.Say("ask.expected", ("answer", "x"))).Should().Throw<InvalidOperationException>().WithMessage("*`ask.expected`*`{offered}`*");

    [Test]
    public void A_key_that_is_not_there_is_named() =>
        FluentActions.Invoking(() => ConsoleBook.Say("ask.none")).Should().Throw<InvalidOperationException>().WithMessage("*`ask.none`*");

    [TestCase(0, "0 questions were left open.")]
    [TestCase(1, "1 question was left open.")]
    [TestCase(2, "2 questions were left open.")]
    public void One_thing_is_said_otherwise_than_several(int count, string said) => ConsoleBook.Count("ask.left-open", count).Should().Be(said);

    // Two words of letters with a blank between them, in one string.
    private static System.Text.RegularExpressions.Regex SentenceInCode() => new("\"[^\"]*[a-zA-Z]{2} [a-zA-Z]{2}[^\"]*\"");
}
