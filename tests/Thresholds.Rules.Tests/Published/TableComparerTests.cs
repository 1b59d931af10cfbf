using FluentAssertions;
using NUnit.Framework;

namespace Thresholds.Rules.Tests.Published;

/// <summary>The comparison can fail, for every kind of mistake, and says which row it is about.</summary>
[TestFixture]
public sealed class TableComparerTests
{
    private const string Attendance = "Appendix 1, level 3, Education and Learning Needs, row 6";
    private const string Missing = "Appendix 1, level 4, Emotional Health and Behaviour Needs, row 10";

    private static readonly List<PublishedRow> Printed = PublishedTable.PrintedAppendix1();

    [Test]
    public void The_same_rows_have_no_difference() => TableComparer.Differences(Printed, Printed).Should().BeEmpty();

    [Test]
    public void A_changed_word_names_the_row() =>
        Changed(Attendance, r => r with { Wording = "School attendance below 80%" }).Should().Equal(
            $"{Attendance} \"School attendance below 90%\": the wording differs, held is \"School attendance below 80%\"");

    [Test]
    public void A_changed_letter_case_is_a_changed_word() =>
        Changed(Attendance, r => r with { Wording = "School attendance Below 90%" }).Should().ContainSingle().Which.Should().StartWith(Attendance);

    [Test]
    public void A_lost_row_is_named_first_and_so_are_the_rows_that_moved_up()
    {
        List<PublishedRow> held = [.. Printed.Where(r => r.Place != Attendance).Select(r => r.Place.StartsWith(Attendance[..^1], StringComparison.Ordinal) && r.Ordinal > 6
            ? r with { Ordinal = r.Ordinal - 1 }
            : r)];

        List<string> differences = TableComparer.Differences(Printed, held);

        differences.Should().HaveCount(3);
        differences[0].Should().Be($"{Attendance} \"School attendance below 90%\": printed, and missing from what is held");
    }

    [Test]
    public void A_lost_row_without_any_other_change_is_the_one_difference() =>
        TableComparer.Differences(Printed, Printed.Where(r => r.Place != Missing)).Should().ContainSingle().Which.Should()
            .StartWith(Missing).And.EndWith("missing from what is held");

    [Test]
    public void An_added_row_names_the_row()
    {
        PublishedRow added = Printed[^1] with { Ordinal = 29, Wording = "Too much homework" };

        TableComparer.Differences(Printed, [.. Printed, added]).Should().Equal(
            "Appendix 1, level 4, Family and Parenting Needs, row 29 \"Too much homework\": held, and not printed");
    }

    [Test]
    public void A_row_held_twice_names_the_row() =>
        TableComparer.Differences(Printed, [.. Printed, Row(Attendance)]).Should().HaveCount(2).And.OnlyContain(d => d.StartsWith(Attendance));

    [Test]
    public void A_star_too_many_names_the_row() =>
        Changed(Attendance, r => r with { Triggers = PublishedTable.Star }).Should().Equal(
            $"{Attendance} \"School attendance below 90%\": reaches nothing, held is strategy-discussion (required)");

    [Test]
    public void A_lost_star_names_the_row() =>
        Changed(Missing, r => r with { Triggers = string.Empty }).Should().Equal(
            $"{Missing} \"Frequently missing from home/placement\": reaches strategy-discussion (required), held is nothing");

    [Test]
    public void A_star_of_another_force_names_the_row() =>
        Changed(Missing, r => r with { Triggers = "strategy-discussion (may)" }).Should().ContainSingle().Which.Should().StartWith(Missing);

    [Test]
    public void Two_rows_with_swapped_levels_are_both_named()
    {
        const string Level3 = "Appendix 1, level 3, Health Needs, row 1";
        const string Level4 = "Appendix 1, level 4, Health Needs, row 1";
        List<PublishedRow> held = [.. Printed.Select(r => r.Place == Level3 ? r with { Level = 4 } : r.Place == Level4 ? r with { Level = 3 } : r)];

        TableComparer.Differences(Printed, held).Should().HaveCount(2)
            .And.ContainSingle(d => d.StartsWith(Level3) && d.EndsWith($"held as {Level4}"))
            .And.ContainSingle(d => d.StartsWith(Level4) && d.EndsWith($"held as {Level3}"));
    }

    [Test]
    public void A_changed_domain_names_the_row() =>
        Changed(Missing, r => r with { Domain = "Health Needs", Ordinal = 6 }).Should().ContainSingle().Which.Should()
            .StartWith(Missing).And.EndWith("held as Appendix 1, level 4, Health Needs, row 6");

    [Test]
    public void A_changed_ordinal_names_the_row() =>
        Changed(Attendance, r => r with { Ordinal = 9 }).Should().Equal(
            $"{Attendance} \"School attendance below 90%\": held as Appendix 1, level 3, Education and Learning Needs, row 9");

    [Test]
    public void A_list_item_without_its_trigger_names_the_item()
    {
        List<PublishedRow> items = PublishedTable.PrintedAppendix2();

        TableComparer.Differences(items, items.Select(r => r.Ordinal == 8 ? r with { Triggers = string.Empty } : r)).Should().Equal(
            "Appendix 2, item 8 \"Child abandonment\": reaches section-47-assessment (could-lead-to), held is nothing");
    }

    [TestCase("Provides for child’s physical needs – e.g. food", "Provides for child's physical needs - e.g. food")]
    [TestCase("honour\u00A0based  violence ", "honour based violence")]
    public void Quotes_dashes_and_spaces_are_no_difference(string printed, string held) =>
        TableComparer.Differences([Printed[0] with { Wording = printed }], [Printed[0] with { Wording = held }]).Should().BeEmpty();

    private static PublishedRow Row(string place) => Printed.Single(r => r.Place == place);

    private static List<string> Changed(string place, Func<PublishedRow, PublishedRow> change)
    {
        PublishedRow row = Row(place);
        return TableComparer.Differences(Printed, Printed.Select(r => r == row ? change(r) : r));
    }
}
