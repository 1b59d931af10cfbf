using FluentAssertions;
using NUnit.Framework;

namespace Thresholds.Rules.Tests;

[TestFixture]
public sealed class GoldenTests
{
    private string folder = string.Empty;

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("golden-").FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public void The_file_stands_beside_the_test_and_is_named_after_it() => Golden.Verify("Reviewed.\n");

    [Test]
    public void A_name_and_an_extension_become_part_of_the_file_name() => Golden.Verify("{}\n", "empty-object", "json");

    [Test]
    public void The_same_text_passes_and_clears_an_old_received_file()
    {
        GoldenFile file = FileWith("a\nb\n");
        File.WriteAllText(file.Received, "old");

        file.Compare("a\nb\n", accept: false).Should().BeNull();
        File.Exists(file.Received).Should().BeFalse();
    }

    [TestCase("a\r\nb\r\n")]
    [TestCase("a\rb\r")]
    [TestCase("\uFEFFa\nb\n")]
    public void Line_endings_and_a_byte_order_mark_are_no_difference(string actual) =>
        FileWith("a\nb\n").Compare(actual, accept: false).Should().BeNull();

    [TestCase("a\nb", Description = "a final line feed")]
    [TestCase("a \nb\n", Description = "a blank at a line's end")]
    [TestCase("a\nb\n\n", Description = "one more line")]
    public void Everything_else_is_a_difference(string actual) =>
        FileWith("a\nb\n").Compare(actual, accept: false).Should().NotBeNull();

    [Test]
    public void A_difference_is_shown_where_it_begins_and_left_in_a_received_file()
    {
        GoldenFile file = FileWith("one\nthe level is 3\nthree\n");

        string? message = file.Compare("one\nthe level is 4\nthree\n", accept: false);

        message.Should().StartWith(
            """
            Sample.verified.txt differs first at line 2, column 14:
              verified: the level is 3
              received: the level is 4
                                     ^

            """.ReplaceLineEndings("\n"));
        message.Should().Contain("move Sample.received.txt over Sample.verified.txt").And.Contain("THRESHOLDS_ACCEPT=1");
        File.ReadAllText(file.Received).Should().Be("one\nthe level is 4\nthree\n");
        File.ReadAllText(file.Verified).Should().Be("one\nthe level is 3\nthree\n");
    }

    [Test]
    public void A_text_that_ends_early_says_so() =>
        FileWith("one\ntwo").Compare("one", accept: false).Should().Contain("line 2, column 1").And.Contain("received: (no more lines)");

    [Test]
    public void A_file_that_does_not_exist_yet_fails_and_shows_what_came()
    {
        GoldenFile file = new(Path.Combine(folder, "New"), "txt");

        file.Compare("first\n", accept: false).Should().Contain("does not exist yet").And.Contain("first");
        File.Exists(file.Verified).Should().BeFalse();
        File.Exists(file.Received).Should().BeTrue();
    }

    [Test]
    public void Accepting_writes_the_verified_file_with_line_feeds_and_without_a_byte_order_mark()
    {
        GoldenFile file = FileWith("old\n");

        file.Compare("new\r\ntext\r\n", accept: true).Should().BeNull();
        File.ReadAllBytes(file.Verified).Should().Equal("new\ntext\n"u8.ToArray());
        File.Exists(file.Received).Should().BeFalse();
    }

    private GoldenFile FileWith(string verified)
    {
        GoldenFile file = new(Path.Combine(folder, "Sample"), "txt");
        File.WriteAllText(file.Verified, verified);
        return file;
    }
}
