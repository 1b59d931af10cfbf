using System.Globalization;
using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Engines;

namespace Thresholds.Rules.Tests.Wording;

public sealed class PhrasebookTests
{
    private static readonly PhraseFile File = PhraseFile.English;
    private static readonly PhraseUses[] Uses = [.. PhraseUses.OfLibrary()];

    [Test]
    public void Every_key_in_the_file_is_used() =>
        File.Keys.Except(Uses.SelectMany(u => u.KeysInFile), StringComparer.Ordinal).Should().BeEmpty("a sentence that nothing says is deleted");

    [Test]
    public void Every_key_that_is_used_is_in_the_file() =>
        Uses.SelectMany(u => u.KeysInFile).Except(File.Keys, StringComparer.Ordinal).Should().BeEmpty("its sentence belongs in Phrases.resx");

    [Test]
    public void Every_key_is_there_once() => File.Keys.Should().OnlyHaveUniqueItems();

    [Test]
    public void Sentences_are_said_in_classes_of_phrases_alone() =>
        PhraseUses.Elsewhere().Should().BeEmpty("a sentence is looked for in files called after phrases, and checked there");

    [Test]
    public void Every_placeholder_is_given_where_its_sentence_is_said() =>
        Uses.SelectMany(u => u.KeysInFile.SelectMany(k => File.PlaceholdersOf(k).Where(p => p != "count" && !u.Placeholders.Contains(p)).Select(p => $"{u.Path}: {k} {{{p}}}")))
            .Should().BeEmpty();

    [Test]
    public void Everything_that_is_given_stands_in_some_sentence() =>
        Uses.SelectMany(u => u.Placeholders.Except(u.KeysInFile.SelectMany(File.PlaceholdersOf), StringComparer.Ordinal).Select(p => $"{u.Path}: {p}"))
            .Should().BeEmpty();

    [Test]
    public void A_singular_and_its_plural_take_the_same_and_one_may_be_a_word() =>
        File.Keys.Where(k => k.EndsWith(".one", StringComparison.Ordinal)).Should().NotBeEmpty()
            .And.OnlyContain(k => File.PlaceholdersOf(k).Append("count").Distinct().Order(StringComparer.Ordinal)
                .SequenceEqual(File.PlaceholdersOf(k.Replace(".one", ".other", StringComparison.Ordinal))));

    [Test]
    public void A_translation_has_the_same_keys_and_placeholders()
    {
        foreach (PhraseFile translation in PhraseFile.Translations())
        {
            translation.Keys.Should().BeEquivalentTo(File.Keys, "of {0}", translation.Path);
            translation.Keys.Should().OnlyContain(k => translation.PlaceholdersOf(k).SequenceEqual(File.PlaceholdersOf(k)), "of {0}", translation.Path);
        }
    }

    [Test]
    public void The_book_holds_what_the_file_holds()
    {
        Phrasebook.English.Keys.Should().BeEquivalentTo(File.Keys);
        Phrasebook.English.Keys.Should().OnlyContain(k => Phrasebook.English.PlaceholdersOf(k).Distinct().Order(StringComparer.Ordinal).SequenceEqual(File.PlaceholdersOf(k)));
        Phrasebook.English.Say("heading.worries").Should().Be(File.Texts["heading.worries"]);
    }

    [TestCase(0, "0 hours")]
    [TestCase(1, "1 hour")]
    [TestCase(24, "24 hours")]
    public void One_thing_is_said_otherwise_than_several(int count, string said) => Phrasebook.English.Count("time.hours", count).Should().Be(said);

    [Test]
    public void A_number_is_in_plain_digits_unless_it_is_given_otherwise()
    {
        Phrasebook.English.Count("time.hours", 1000).Should().Be("1000 hours");
        Phrasebook.English.Count("time.hours", 1000, ("count", "1,000")).Should().Be("1,000 hours");
    }

    [Test]
    public void What_is_given_is_never_read_as_a_placeholder() =>
        Phrasebook.English.Say("head.rests-on-noted", ("title", "{note}"), ("note", "n")).Should().Be("Rests on {note}, n.");

    [Test]
    public void A_sentence_never_goes_out_with_a_gap() =>
        FluentActions.Invoking(() => Phrasebook.English.Say("head.rests-on")).Should().Throw<InvalidOperationException>().WithMessage("*`head.rests-on`*`{title}`*");

    [Test]
    public void A_key_that_is_not_there_is_named() =>
        FluentActions.Invoking(() => Phrasebook.English.Say("head.none")).Should().Throw<InvalidOperationException>().WithMessage("*`head.none`*");

    [Test]
    public void A_placeholder_without_an_end_is_named() =>
        FluentActions.Invoking(() => new PhraseTemplate("x.y", "a {b")).Should().Throw<InvalidOperationException>().WithMessage("*`x.y`*");

    [TestCase("cy")]
    [TestCase("english")]
    [TestCase("")]
    public void A_language_without_phrases_is_refused(string language)
    {
        ThresholdOptions options = new() { Language = language };

        options.Problems().Should().ContainSingle().Which.Should().Contain($"`{language}`");
        FluentActions.Invoking(() => new ThresholdCatalog(options)).Should().Throw<ThresholdCatalogException>().WithMessage($"*`{language}`*");
    }

    [TestCase("tr-TR")]
    [TestCase("cy-GB")]
    public void The_language_is_never_the_thread_s(string culture)
    {
        CultureInfo before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Phrasebook.English.Say("list.or", ("before", "a"), ("last", "b")).Should().Be("a or b");
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
