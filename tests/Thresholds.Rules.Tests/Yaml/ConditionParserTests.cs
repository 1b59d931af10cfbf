using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules.Tests.Yaml;

public sealed class ConditionParserTests
{
    [TestCase("child/pregnant")]
    [TestCase("missing-frequently")]
    public void One_name_is_a_finding(string name) => Sound<FindingCondition>(name).Id.Should().Be(name);

    [Test]
    public void All_has_its_parts_in_order() =>
        Sound<AllCondition>("all: [a, b]").Parts.Cast<FindingCondition>().Select(p => p.Id).Should().Equal("a", "b");

    [Test]
    public void Any_has_its_parts_in_order() =>
        Sound<AnyCondition>("any: [a, b]").Parts.Cast<FindingCondition>().Select(p => p.Id).Should().Equal("a", "b");

    [Test]
    public void Not_has_one_part() => ((FindingCondition)Sound<NotCondition>("not: a").Part).Id.Should().Be("a");

    [Test]
    public void At_least_counts_a_list()
    {
        AtLeastCondition condition = Sound<AtLeastCondition>("at-least: { count: 2, of: [a, child/b, c] }");

        condition.Count.Should().Be(2);
        condition.Members.Select(m => m.Id).Should().Equal("a", "child/b", "c");
    }

    [TestCase("{ level: early-help }", "early-help", null)]
    [TestCase("{ domain: health }", null, "health")]
    [TestCase("{ level: early-help, domain: health }", "early-help", "health")]
    public void At_least_counts_a_class(string of, string? level, string? domain)
    {
        AtLeastOfClassCondition condition = Sound<AtLeastOfClassCondition>($"at-least: {{ count: 3, of: {of} }}");

        condition.Count.Should().Be(3);
        condition.Level?.Id.Should().Be(level);
        condition.Domain?.Id.Should().Be(domain);
        (condition.Level is null, condition.Domain is null).Should().Be((level is null, domain is null));
    }

    [TestCase("below", ComparisonOperator.Below)]
    [TestCase("at-most", ComparisonOperator.AtMost)]
    [TestCase("at-least", ComparisonOperator.AtLeast)]
    [TestCase("above", ComparisonOperator.Above)]
    [TestCase("is", ComparisonOperator.Is)]
    public void A_fact_compares(string word, ComparisonOperator expected)
    {
        FactCondition condition = Sound<FactCondition>($"age: {{ {word}: 13 }}");

        condition.Fact.Should().Be("age");
        Comparison comparison = condition.Comparisons.Should().ContainSingle().Subject;
        comparison.Operator.Should().Be(expected);
        comparison.Values.Should().Equal("13");
    }

    [Test]
    public void One_of_takes_a_list() =>
        Sound<FactCondition>("mobility: { one-of: [pre-mobile, non-mobile] }").Comparisons[0].Values.Should().Equal("pre-mobile", "non-mobile");

    [Test]
    public void Two_bounds_may_stand_together() =>
        Sound<FactCondition>("age: { at-least: 5, below: 13 }").Comparisons.Select(c => c.Operator)
            .Should().Equal(ComparisonOperator.AtLeast, ComparisonOperator.Below);

    [TestCase("yes", "yes")]
    [TestCase("true", "yes")]
    [TestCase("false", "no")]
    [TestCase("\"true\"", "true")]
    public void A_value_alone_is_short_for_is(string text, string value)
    {
        Comparison comparison = Sound<FactCondition>($"looked-after: {text}").Comparisons.Should().ContainSingle().Subject;

        comparison.Operator.Should().Be(ComparisonOperator.Is);
        comparison.Values.Should().Equal(value);
    }

    [Test]
    public void A_condition_knows_where_it_stands()
    {
        AllCondition all = Sound<AllCondition>("all:\n  - a\n  - age: { below: 3 }\n");

        all.Position.Should().Be(new SourcePosition("x.yaml", 1, 1));
        all.Parts[0].Position.Should().Be(new SourcePosition("x.yaml", 2, 5));
        ((FactCondition)all.Parts[1]).Comparisons[0].Position.Should().Be(new SourcePosition("x.yaml", 3, 12));
    }

    [TestCase("a: 1\nb: 2", DiagnosticCodes.NotACondition)]
    [TestCase("- a", DiagnosticCodes.NotACondition)]
    [TestCase("al: [a]", DiagnosticCodes.NotACondition)]
    [TestCase("at-least: { count: 2, of: {} }", DiagnosticCodes.NotACondition)]
    [TestCase("all: []", DiagnosticCodes.EmptyValue)]
    [TestCase("all: a", DiagnosticCodes.WrongShape)]
    [TestCase("not: [a]", DiagnosticCodes.NotACondition)]
    [TestCase("not: ~", DiagnosticCodes.EmptyValue)]
    [TestCase("at-least: 3", DiagnosticCodes.WrongShape)]
    [TestCase("at-least: { of: [a] }", DiagnosticCodes.MissingKey)]
    [TestCase("at-least: { count: 2 }", DiagnosticCodes.MissingKey)]
    [TestCase("at-least: { count: two, of: [a] }", DiagnosticCodes.BadNumber)]
    [TestCase("at-least: { count: 2, of: a }", DiagnosticCodes.WrongShape)]
    [TestCase("at-least: { count: 2, of: { levle: a } }", DiagnosticCodes.UnknownKey)]
    [TestCase("age: {}", DiagnosticCodes.BadComparison)]
    [TestCase("age: { bellow: 13 }", DiagnosticCodes.BadComparison)]
    [TestCase("age: { below: [13] }", DiagnosticCodes.BadComparison)]
    [TestCase("age: { below: { is: 13 } }", DiagnosticCodes.BadComparison)]
    [TestCase("age: { one-of: 13 }", DiagnosticCodes.BadComparison)]
    [TestCase("age: { one-of: [] }", DiagnosticCodes.EmptyValue)]
    [TestCase("age: { one-of: [~] }", DiagnosticCodes.EmptyValue)]
    [TestCase("age: { below: ~ }", DiagnosticCodes.EmptyValue)]
    [TestCase("age: [1, 2]", DiagnosticCodes.BadComparison)]
    [TestCase("age: ", DiagnosticCodes.EmptyValue)]
    [TestCase("Age: { below: 13 }", DiagnosticCodes.BadId)]
    [TestCase("Missing often", DiagnosticCodes.BadId)]
    public void What_is_no_condition_is_reported_once(string text, string code)
    {
        (Condition? condition, var diagnostics) = Reading.Condition(text);

        condition.Should().BeNull();
        diagnostics.Should().ContainSingle().Which.Code.Should().Be(code);
    }

    [Test]
    public void Two_keys_are_named() => Reading.Condition("a: 1\nb: 2").Diagnostics[0].Message.Should().EndWith("found 2 keys: `a`, `b`");

    [Test]
    public void Every_bad_part_is_reported()
    {
        (Condition? condition, var diagnostics) = Reading.Condition("all: [A, { age: { bellow: 1 } }, c]");

        diagnostics.Select(d => d.Code).Should().Equal(DiagnosticCodes.BadId, DiagnosticCodes.BadComparison);
        condition.Should().BeOfType<AllCondition>().Which.Parts.Should().ContainSingle();
    }

    private static T Sound<T>(string text)
        where T : Condition
    {
        (Condition? condition, var diagnostics) = Reading.Condition(text);
        diagnostics.Should().BeEmpty();
        return condition.Should().BeOfType<T>().Subject;
    }
}
