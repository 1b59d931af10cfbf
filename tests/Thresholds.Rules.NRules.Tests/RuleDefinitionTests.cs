using System.Linq.Expressions;
using FluentAssertions;
using NRules;
using NRules.RuleModel;
using NUnit.Framework;
using Thresholds.Rules.Model;
using Thresholds.Rules.Tests.Semantics;

namespace Thresholds.Rules.NRules.Tests;

/// <summary>What a system that runs NRules sees of the threshold rules.</summary>
public sealed class RuleDefinitionTests
{
    private static readonly ExpressionType[] Refused = [ExpressionType.Block, ExpressionType.Switch, ExpressionType.Index, ExpressionType.ArrayIndex];

    [TestCaseSource(typeof(Editions), nameof(Editions.Names))]
    public void Every_rule_is_one_rule_with_its_name_and_its_words(string name)
    {
        Edition edition = Editions.Of(name);

        IRuleDefinition[] rules = [.. new ThresholdRuleRepository(edition).GetRules()];

        rules.Should().HaveCount(edition.Ruleset.Rules.Length + 1, "each rule is one rule, and one concludes");
        rules.Select(r => r.Name).Should().OnlyHaveUniqueItems();
        foreach ((Rule rule, IRuleDefinition definition) in edition.Ruleset.Rules.Zip(rules))
        {
            definition.Name.Should().Be($"{name}/{rule.Id}");
            definition.Description.Should().Be(rule.Text);
            definition.Priority.Should().Be((edition.Ruleset.FindLevel(rule.Level?.Id)?.Rank ?? -1) + 1);
            definition.Properties[ThresholdRuleProperties.Ruleset].Should().Be(name);
            definition.Properties[ThresholdRuleProperties.Sha256].Should().Be(edition.Sha256);
            definition.Properties[ThresholdRuleProperties.Citation].Should().Be(rule.Citation.Text);
            definition.Properties[ThresholdRuleProperties.Id].Should().Be(rule.Id);
            definition.Properties.TryGetProperty(ThresholdRuleProperties.Reason, out RuleProperty? reason).Should().Be(rule.Basis == Basis.Interpretation);
            (reason?.Value as string).Should().Be(rule.Reason);
        }
    }

    [Test]
    public void A_starred_row_is_found_by_its_tags()
    {
        IRuleDefinition[] rules = [.. new ThresholdRuleRepository(Editions.Of(Editions.Northamptonshire)).GetRules()];

        IRuleDefinition starred = rules.Single(r => r.Name == "northamptonshire@2018/sexual-activity-under-13");

        starred.Tags.Should().Contain(["threshold", "northamptonshire", "basis:published", "level:statutory", "trigger:strategy-discussion", "section:47"]);
        starred.Priority.Should().Be(4);
        starred.Properties[ThresholdRuleProperties.Citation].Should().Be("Appendix 1, level 4, Emotional Health and Behaviour Needs, row 6");
        starred.Properties[ThresholdRuleProperties.Level].Should().Be("statutory");
        starred.Properties[ThresholdRuleProperties.Basis].Should().Be("published");
        starred.Properties[ThresholdRuleProperties.Indicator].Should().Be("sexual-activity-under-13");
        ((string)starred.Properties[ThresholdRuleProperties.Triggers]).Split(',').Should().Contain("strategy-discussion");
        rules[^1].Name.Should().Be("northamptonshire@2018/conclusion/evaluation");
        rules[^1].Priority.Should().Be(int.MinValue);
    }

    [TestCaseSource(typeof(Editions), nameof(Editions.Names))]
    public void A_condition_is_one_pure_expression_over_one_case(string name)
    {
        foreach (IRuleDefinition rule in new ThresholdRuleRepository(Editions.Of(name)).ThresholdRules)
        {
            PatternElement pattern = rule.LeftHandSide.Should().BeOfType<AndElement>().Which.ChildElements.Should().ContainSingle().Which.Should().BeOfType<PatternElement>().Subject;
            pattern.ValueType.Should().Be<ThresholdCase>();
            pattern.Source.Should().BeNull();
            pattern.Expressions.Should().HaveCount(2, "the first asks whether the case is under this edition");
            foreach (ExpressionElement condition in pattern.Expressions.Cast<ExpressionElement>())
            {
                KindsOf(condition.Expression).Should().NotIntersectWith(Refused);
            }
        }
    }

    [TestCase("{ at-least: { count: 2, of: [row-a, row-b, row-c, row-e, row-f] } }")]
    [TestCase("{ at-least: { count: 2, of: { level: middle } } }")]
    [TestCase("{ any: [row-a, row-b, row-c, { not: row-e }] }")]
    public void No_condition_becomes_several_rules(string condition)
    {
        IRuleDefinition[] rules = [.. new ThresholdRuleRepository(Probe.EditionOf(condition)).ThresholdRules];

        rules.Count(r => r.Name.EndsWith("/holds", StringComparison.Ordinal)).Should().Be(1);
        NodesOf(new RuleCompiler().Compile(rules)).Should().Be(rules.Length, "NRules multiplies the branches of an OR into rules");
    }

    [Test]
    public void An_expression_says_what_it_reads()
    {
        IRuleDefinition rule = new ThresholdRuleRepository(Probe.EditionOf("{ all: [row-d, { not: judged }, { attendance: { below: 90 } }] }"))
            .ThresholdRules.Single(r => r.Name == "small@1/holds");

        ConditionOf(rule).Should().Be(
            "case => (((case.IsFor(row-d) OrElse case.IsFor(child/two)) AndAlso case.IsAgainst(judged)) AndAlso case.IsFor(attendance Below 90))");
    }

    [Test]
    public void A_long_row_is_written_out_in_its_own_rule_and_named_in_others()
    {
        string rows = string.Join('\n', Enumerable.Range(1, 60).Select(i => $"        - {{ id: row-{i}, text: Row {i} }}"));
        Edition edition = Small.Edition($$"""
            domains:
              - id: home
                name: Home
                cite: Table
                rows:
                  low:
            {{rows}}
                  high:
                    - { id: many, text: Many, when: { at-least: { count: 30, of: { level: low } } } }
                    - { id: many-and-judged, text: Many and judged, when: { all: [many, judged] } }
            judgements:
              - { id: judged, ask: "Is it so?", cite: Table }
            """);
        IRuleDefinition[] rules = [.. new ThresholdRuleRepository(edition).ThresholdRules];

        ConditionOf(rules.Single(r => r.Name == "small@1/many")).Should().Contain("case.IsFor(row-60)");
        ConditionOf(rules.Single(r => r.Name == "small@1/many-and-judged")).Should().Be("case => (case.IsFor(many-and-judged) OrElse (case.IsFor(many) AndAlso case.IsFor(judged)))");
        Small.Evaluate(edition, Observations.Of([.. Enumerable.Range(1, 30).Select(i => $"row-{i}"), "judged"])).Because.Select(r => r.Rule.Id).Should().Contain(["many", "many-and-judged"]);
        Small.Evaluate(edition, Observations.Of([.. Enumerable.Range(1, 29).Select(i => $"row-{i}"), "judged"])).IndicatedLevel!.Id.Should().Be("low");
    }

    private static string ConditionOf(IRuleDefinition rule) =>
        ((PatternElement)rule.LeftHandSide.ChildElements.Single()).Expressions.Cast<ExpressionElement>().Last().Expression.ToString();

    private static int NodesOf(ISessionFactory factory) => factory.GetSchema().Nodes.Count(n => n.NodeType == global::NRules.Diagnostics.NodeType.Rule);

    private static HashSet<ExpressionType> KindsOf(Expression expression)
    {
        Kinds kinds = new();
        kinds.Visit(expression);
        return kinds.Found;
    }

    private sealed class Kinds : ExpressionVisitor
    {
        public HashSet<ExpressionType> Found { get; } = [];

        public override Expression? Visit(Expression? node)
        {
            if (node is not null)
            {
                Found.Add(node.NodeType);
            }

            return base.Visit(node);
        }
    }
}
