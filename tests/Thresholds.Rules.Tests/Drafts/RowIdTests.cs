using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Yaml;

namespace Thresholds.Rules.Tests.Drafts;

/// <summary>Ids that are made from the words of rows.</summary>
public sealed class RowIdTests
{
    [TestCase("Self-harming behaviours", "self-harming-behaviours")]
    [TestCase("Enjoys and participates in learning activities", "enjoys-participates-learning-activities")]
    [TestCase("School attendance below 90%", "school-attendance-below-90")]
    [TestCase("Not in Education (Under 16)", "not-education-under-16")]
    [TestCase("Able to understand others’ feelings", "able-understand-others-feelings")]
    [TestCase("Child’s café", "childs-cafe")]
    [TestCase("Severe/chronic health problems, developmental delay or disability where treatment not being sought or adhered to", "severe-chronic-health-problems-developmental")]
    [TestCase("In the", "in-the")]
    [TestCase("…", "row")]
    public void An_id_is_the_first_telling_words(string wording, string id) => RowIds.Of(wording).Should().Be(id);

    [Test]
    public void Rows_that_begin_alike_get_more_of_their_words() =>
        new RowIds([]).For(["One two three four five six", "One two three four five seven", "Other"]).Should().Equal("one-two-three-four-five-six", "one-two-three-four-five-seven", "other");

    [Test]
    public void And_a_number_where_the_words_are_the_same() => new RowIds([]).For(["Low mood", "Low mood"]).Should().Equal("low-mood", "low-mood-2");

    [Test]
    public void What_is_taken_is_not_given_again() => new RowIds(["looked-after"]).For(["Looked after"]).Should().Equal("looked-after-2");

    [Test]
    public void An_id_does_not_depend_on_the_order_of_the_rows()
    {
        string[] wordings = ["One two three four five six", "Health needs being met", "One two three four five seven", "Low mood"];
        Dictionary<string, string> forward = wordings.Zip(new RowIds([]).For(wordings)).ToDictionary(p => p.First, p => p.Second);
        string[] turned = [.. wordings.Reverse()];

        turned.Zip(new RowIds([]).For(turned)).Should().OnlyContain(p => forward[p.First] == p.Second);
    }

    [TestCase("low-mood", "Low mood", true)]
    [TestCase("low-mood-2", "Low mood", true)]
    [TestCase("one-two-three-four-five-six", "One two three four five six seven", true)]
    [TestCase("sad", "Low mood", false)]
    [TestCase("low-mood-child", "Low mood", false)]
    public void An_id_that_was_made_is_told_from_one_that_was_chosen(string id, string wording, bool made) => RowIds.IsMade(id, wording).Should().Be(made);
}
