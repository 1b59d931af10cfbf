using System.Collections.Immutable;
using System.Globalization;
using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;
using Thresholds.Rules.Yaml;

namespace Thresholds.Rules.Tests.Yaml;

public sealed class MappingReaderTests
{
    [Test]
    public void Every_mistake_is_reported_at_once_and_in_file_order()
    {
        IEnumerable<string> codes = Read("{ id: X, nmae: y, count: many, when: soon }", r =>
        {
            r.Id();
            r.Need("name").Text();
            r.Need("count").WholeNumber();
            r.Need("when").Day();
            r.Need("where").Text();
        }).Select(d => d.Code);

        codes.Should().Equal(
            DiagnosticCodes.MissingKey, DiagnosticCodes.BadId, DiagnosticCodes.UnknownKey, DiagnosticCodes.BadNumber, DiagnosticCodes.BadDate);
    }

    [Test]
    public void A_misspelt_key_is_not_missing_as_well()
    {
        Diagnostic diagnostic = Read("{ nmae: y }", r => r.Need("name").Text()).Should().ContainSingle().Subject;

        diagnostic.Code.Should().Be(DiagnosticCodes.UnknownKey);
        diagnostic.Help.Should().Be("did you mean `name`?");
    }

    [Test]
    public void An_unknown_key_near_none_lists_those_that_are_known() =>
        Read("{ colour: y }", r => { r.May("b").Text(); r.May("a").Text(); })[0].Help.Should().Be("known here: `a` or `b`");

    [Test]
    public void A_key_as_long_as_a_book_is_refused_at_once() =>
        Read($"? {new string('k', 1_000_000)}\n: x", r => r.May("key").Text()).Should().ContainSingle().Which.Message.Length.Should().BeLessThan(120);

    [Test]
    public void Messages_name_the_thing_once_its_id_is_known() =>
        Read("{ id: an-id, name: [] }", r => { r.Id(); r.Need("name").Text(); })
            .Should().ContainSingle().Which.Message.Should().Be("thing `an-id`: `name`: expected text, found a list");

    [TestCase("{ a: }", "an empty value")]
    [TestCase("{ a: ~ }", "`~`")]
    [TestCase("{ a: null }", "`null`")]
    [TestCase("{ a: NULL }", "`NULL`")]
    [TestCase("{ a: '' }", "an empty value")]
    [TestCase("{ a: \"  \" }", "an empty value")]
    public void An_empty_value_is_refused_and_not_missing(string text, string found)
    {
        Diagnostic diagnostic = Read(text, r => r.Need("a").Text()).Should().ContainSingle().Subject;

        diagnostic.Code.Should().Be(DiagnosticCodes.EmptyValue);
        diagnostic.Message.Should().EndWith($"found {found}");
    }

    [Test]
    public void The_quoted_word_null_is_text() => Read("{ a: \"null\" }", r => r.Need("a").Text().Should().Be("null")).Should().BeEmpty();

    [Test]
    public void What_was_refused_is_not_reported_again() =>
        Read("{ a: *x, b: *x, c: *x, d: *x }", r =>
        {
            r.Need("a").Text();
            r.Need("b").Entries();
            r.Need("c").Pairs();
            r.Need("d").Mapping("x", x => x);
        }).Should().BeEmpty();

    [TestCase("yes", true)]
    [TestCase("true", true)]
    [TestCase("no", false)]
    [TestCase("false", false)]
    [TestCase("True", null)]
    [TestCase("YES", null)]
    [TestCase("1", null)]
    public void Yes_and_no_are_lower_case_words(string word, bool? expected) =>
        Read($"{{ a: {word} }}", r => r.Need("a").YesNo().Should().Be(expected)).Should().HaveCount(expected is null ? 1 : 0);

    [TestCase("1.5", 1.5)]
    [TestCase("-2", -2.0)]
    [TestCase("1,5", null)]
    [TestCase("1e3", null)]
    [TestCase(" 1", 1.0)]
    [TestCase("ten", null)]
    public void Numbers_are_read_the_same_under_every_culture(string word, double? expected)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Read($"a: {(word.Contains(',') ? $"\"{word}\"" : word)}", r => r.Need("a").Number().Should().Be((decimal?)expected))
                .Select(d => d.Code).Should().Equal(expected is null ? [DiagnosticCodes.BadNumber] : []);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [TestCase("2018-09-10", true)]
    [TestCase("2018-13-01", false)]
    [TestCase("2018-9-1", false)]
    [TestCase("2018-09", false)]
    [TestCase("not-stated", false)]
    public void A_day_is_year_month_and_day(string text, bool isDay) =>
        Read($"a: {text}", r => r.Need("a").Day().HasValue.Should().Be(isDay)).Should().HaveCount(isDay ? 0 : 1);

    [TestCase("2018-09-10", true)]
    [TestCase("2018-09", true)]
    [TestCase("2018", true)]
    [TestCase("not-stated", true)]
    [TestCase("2018-13", false)]
    [TestCase("unknown", false)]
    public void A_published_date_may_be_less_than_a_day(string text, bool isDate) =>
        Read($"a: {text}", r => (r.Need("a").PublishedDate() is not null).Should().Be(isDate)).Should().HaveCount(isDate ? 0 : 1);

    [TestCase("at-risk", true)]
    [TestCase("s47", true)]
    [TestCase("At-risk", false)]
    [TestCase("at_risk", false)]
    [TestCase("at--risk", false)]
    [TestCase("-risk", false)]
    [TestCase("child/pregnant", false)]
    [TestCase("\"at-risk\\n\"", false)]
    [TestCase("àt-risk", false)]
    public void An_id_is_lower_case_words_joined_by_hyphens(string text, bool isId) =>
        Read($"a: {text}", r => (r.Need("a").Id() is not null).Should().Be(isId)).Should().HaveCount(isId ? 0 : 1);

    [TestCase("child/pregnant", true)]
    [TestCase("pregnant", false)]
    [TestCase("child/", false)]
    [TestCase("child/a/b", false)]
    [TestCase("Child/pregnant", false)]
    public void A_concept_has_its_subject_before_a_slash(string text, bool isId) =>
        Read($"a: {text}", r => (r.Need("a").ConceptId() is not null).Should().Be(isId)).Should().HaveCount(isId ? 0 : 1);

    [Test]
    public void A_near_miss_of_an_id_gets_the_id() =>
        Read("a: At Risk_of harm", r => r.Need("a").Id())[0].Help.Should().Be("did you mean `at-risk-of-harm`?");

    [Test]
    public void A_word_outside_its_list_gets_the_list_and_the_nearest()
    {
        Diagnostic diagnostic = Read("a: Absent", r => r.Need("a").Word(Words.Findings).Should().BeNull()).Should().ContainSingle().Subject;

        diagnostic.Code.Should().Be(DiagnosticCodes.UnknownWord);
        diagnostic.Message.Should().Be("thing: `a`: expected `present`, `absent` or `not-known`, found `Absent`");
        diagnostic.Help.Should().Be("did you mean `absent`?");
    }

    [Test]
    public void A_bad_entry_of_a_list_keeps_the_others()
    {
        ImmutableArray<Diagnostic> diagnostics = Read(
            "a: [b, [c], ~, d]", r => r.Need("a").Entries().References(FieldIds.Reference).Select(x => x.Id).Should().Equal("b", "d"));

        diagnostics.Select(d => d.Code).Should().Equal(DiagnosticCodes.WrongShape, DiagnosticCodes.EmptyValue);
        diagnostics[0].Message.Should().Contain("entry 2");
    }

    [Test]
    public void A_list_that_needs_an_entry_is_not_empty() =>
        Read("a: []", r => r.Need("a").SomeEntries()).Should().ContainSingle().Which.Code.Should().Be(DiagnosticCodes.EmptyValue);

    [TestCase("a: |\n  one\n  two\n", "one\ntwo")]
    [TestCase("a: >\n  one\n  two\n\n", "one two")]
    public void A_block_of_text_ends_without_a_line_break(string text, string expected) =>
        Read(text, r => r.Need("a").Text().Should().Be(expected)).Should().BeEmpty();

    [Test]
    public void Long_and_broken_text_is_quoted_on_one_line()
    {
        string message = Read($"a: \"x`\\n{new string('y', 100)}\"", r => r.Need("a").Day())[0].Message;

        message.Should().EndWith("found `x' " + new string('y', 57) + "...`");
    }

    private static ImmutableArray<Diagnostic> Read(string text, Action<MappingReader> read)
    {
        DiagnosticBag bag = new();
        new Field(Reading.Nodes("# x\n" + text).Single().Root, "root", bag).Mapping("thing", r =>
        {
            read(r);
            return r;
        });
        return bag.ToSorted();
    }
}
