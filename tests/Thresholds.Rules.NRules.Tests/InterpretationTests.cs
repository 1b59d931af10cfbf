using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.NRules.Tests;

/// <summary>Interpreted expressions say what compiled ones say.</summary>
public sealed class InterpretationTests
{
    [TestCaseSource(typeof(Editions), nameof(Editions.Names))]
    public void Interpreted_expressions_give_the_same(string name)
    {
        Edition edition = Editions.Of(name);
        Agreement agreement = new(edition, new NRulesEngine(RuleExpressions.Interpreted));
        RandomRecord records = new(edition);

        for (int seed = 0; seed < 200; seed++)
        {
            agreement.Difference(records.Make(seed)).Should().BeNull("seed {0}", seed);
        }
    }
}
