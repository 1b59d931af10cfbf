using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Model;
using Thresholds.Rules.Tests;

namespace Thresholds.Rules.NRules.Tests;

/// <summary>Every worked case gives what it expects, and what the reference gives.</summary>
public sealed class WorkedCaseTests
{
    [TestCaseSource(typeof(Editions), nameof(Editions.WorkedCases))]
    public void Gives_what_it_expects(string file)
    {
        foreach (CaseFile worked in CaseReader.ReadFile(Repository.PathOf(file)).Cases)
        {
            Evaluation evaluation = Editions.Evaluator(worked.Ruleset!.Value.Id).Evaluate(worked.Observations);

            evaluation.Engine.Should().Be("nrules");
            ExpectationCheck.Compare(worked.Expect!, evaluation).Should().BeEmpty();
        }
    }

    [TestCaseSource(typeof(Editions), nameof(Editions.WorkedCases))]
    public void Gives_what_the_reference_gives(string file)
    {
        foreach (CaseFile worked in CaseReader.ReadFile(Repository.PathOf(file)).Cases)
        {
            Edition edition = Editions.Of(worked.Ruleset!.Value.Id);
            new Agreement(edition, new NRulesEngine(RuleExpressions.Interpreted)).Difference(worked.Observations).Should().BeNull();
        }
    }

    [Test]
    public void There_are_worked_cases() => Editions.WorkedCases.Should().HaveCountGreaterThan(20);
}
