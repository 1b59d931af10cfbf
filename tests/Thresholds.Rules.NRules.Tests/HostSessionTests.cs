using System.Linq.Expressions;
using FluentAssertions;
using NRules;
using NRules.RuleModel;
using NRules.RuleModel.Builders;
using NUnit.Framework;
using Thresholds.Rules.Model;
using Thresholds.Rules.Tests;
using Thresholds.Rules.Tests.Semantics;

namespace Thresholds.Rules.NRules.Tests;

/// <summary>A host takes the rules into a session of its own, together with its own rules, and receives the evaluation there.</summary>
public sealed class HostSessionTests
{
    private static readonly Observations Starred = Observations.Of("sexual-activity-under-13", "missing-frequently").WithAge(12);

    private readonly IThresholdEvaluator evaluator = Editions.Evaluator(Editions.Northamptonshire);
    private readonly ThresholdRuleRepository rules = new(Editions.Of(Editions.Northamptonshire));
    private ISessionFactory factory = null!;

    [OneTimeSetUp]
    public void Compile() => factory = rules.Compile();

    [Test]
    public void The_session_receives_the_evaluation()
    {
        ISession session = factory.CreateSession();
        session.Insert(rules.CaseOf(evaluator, Starred));

        session.Fire();

        Evaluation received = session.Query<Evaluation>().Single();
        received.Engine.Should().Be("nrules");
        received.Explain().ToText().Should().Be(evaluator.Evaluate(Starred).Explain().ToText());
        session.Query<TrueRule>().Select(t => t.Place).Order().Should().Equal(received.TrueRules);
        session.Query<TrueRule>().Select(t => t.Rule.Id).Should().Contain(["sexual-activity-under-13", "missing-frequently"]);
    }

    [TestCaseSource(typeof(Editions), nameof(Editions.Names))]
    public void Worked_cases_give_the_same_in_a_session_of_a_host(string name)
    {
        ThresholdRuleRepository repository = new(Editions.Of(name));
        ISession session = repository.Compile().CreateSession();
        IEnumerable<CaseFile> cases = Editions.WorkedCases.SelectMany(f => CaseReader.ReadFile(Repository.PathOf(f)).Cases)
            .Where(c => Editions.Of(c.Ruleset!.Value.Id).Sha256 == repository.Edition.Sha256);
        foreach (CaseFile worked in cases)
        {
            ThresholdCase fact = repository.CaseOf(Editions.Evaluator(name), worked.Observations);
            session.Insert(fact);
            session.Fire();

            ExpectationCheck.Compare(worked.Expect!, session.Query<Evaluation>().Single()).Should().BeEmpty();
            session.Retract(fact);
        }
    }

    [Test]
    public void Nothing_observed_has_an_evaluation_as_well()
    {
        ISession session = factory.CreateSession();
        session.Insert(rules.CaseOf(evaluator, Observations.None));

        session.Fire();

        session.Query<TrueRule>().Should().BeEmpty();
        session.Query<Evaluation>().Single().IndicatedLevel.Should().BeNull();
    }

    [Test]
    public void A_mistake_is_reported_in_the_evaluation()
    {
        ISession session = factory.CreateSession();
        session.Insert(rules.CaseOf(evaluator, Observations.Of("sexual-activity-under-13", "no-such-row").WithAge(12)));

        session.Fire();

        session.Query<Evaluation>().Single().Complete.Should().BeFalse();
        session.Query<Evaluation>().Single().IndicatedLevel!.Id.Should().Be("statutory");
    }

    [Test]
    public void Cases_stand_beside_each_other_and_leave_with_all_that_was_found_out()
    {
        ISession session = factory.CreateSession();
        ThresholdCase first = rules.CaseOf(evaluator, Starred);
        ThresholdCase second = rules.CaseOf(evaluator, Observations.Of("health-needs-met"));
        session.InsertAll([first, second]);
        session.Fire();
        session.Query<Evaluation>().Select(e => e.IndicatedLevel!.Id).Should().BeEquivalentTo("statutory", "universal");

        session.Retract(first);
        session.Fire();

        session.Query<Evaluation>().Single().IndicatedLevel!.Id.Should().Be("universal");
        session.Query<TrueRule>().Should().OnlyContain(t => t.Case == second);
    }

    [Test]
    public void A_case_that_is_updated_has_one_evaluation()
    {
        ISession session = factory.CreateSession();
        ThresholdCase only = rules.CaseOf(evaluator, Starred);
        session.Insert(only);
        session.Fire();
        int found = session.Query<TrueRule>().Count();

        session.Update(only);
        session.Fire();

        session.Query<Evaluation>().Should().ContainSingle();
        session.Query<TrueRule>().Should().HaveCount(found);
    }

    [Test]
    public void Rules_of_a_host_match_what_was_found_out()
    {
        RuleSet own = new("own");
        own.Add([ReferralRule()]);
        ISession session = new RuleCompiler().Compile(rules.GetRuleSets().Append(own)).CreateSession();
        session.Insert(rules.CaseOf(evaluator, Starred));

        session.Fire();

        session.Query<string>().Should().Equal("refer");
    }

    [Test]
    public void Two_editions_stand_in_one_session()
    {
        Edition small = Probe.EditionOf("row-a");
        ThresholdRuleRepository others = new(small);
        ISession session = new RuleCompiler().Compile([.. rules.GetRuleSets(), .. others.GetRuleSets()]).CreateSession();
        session.Insert(rules.CaseOf(evaluator, Starred));
        session.Insert(others.CaseOf(Editions.Evaluator(small), Observations.Of("row-a")));

        session.Fire();

        session.Query<Evaluation>().Select(e => e.Edition.Ruleset.Id).Should().BeEquivalentTo("northamptonshire", "small");
        session.Query<Evaluation>().Single(e => e.Edition.Ruleset.Id == "small").Because.Select(r => r.Rule.Id).Should().BeEquivalentTo("row-a", "holds");
    }

    [Test]
    public void An_evaluator_for_another_edition_or_engine_is_refused()
    {
        rules.Invoking(r => r.CaseOf(Editions.Evaluator(Probe.EditionOf("row-a")), Observations.None)).Should().Throw<ArgumentException>().WithMessage("the evaluator is for `small@1`*");
        rules.Invoking(r => r.CaseOf(Editions.Evaluator(Editions.Northamptonshire, "reference"), Observations.None)).Should().Throw<ArgumentException>()
            .WithMessage("the evaluator runs the engine `reference`*");
    }

    private static IRuleDefinition ReferralRule()
    {
        RuleBuilder builder = new();
        builder.Name("refer");
        Expression<Func<Evaluation, bool>> atStatutory = evaluation => evaluation.IndicatedLevel!.Id == "statutory";
        builder.LeftHandSide().Pattern(typeof(Evaluation), "evaluation").Condition(atStatutory);
        Expression<Action<IContext, Evaluation>> refer = (context, evaluation) => context.Insert("refer");
        builder.RightHandSide().Action(refer);
        return builder.Build();
    }
}
