using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;
using Thresholds.Rules.Tests.Differential;

namespace Thresholds.Rules.NRules.Tests;

/// <summary>Compiled and interpreted expressions say the same, on the editions of the package.</summary>
public sealed class ExpressionUseTests
{
    [TestCaseSource(typeof(Editions), nameof(Editions.Names))]
    public void Both_give_what_the_reference_gives(string name)
    {
        Edition edition = Editions.Of(name);
        EngineComparison comparison = new(edition, new ReferenceEngine(), new NRulesEngine(RuleExpressions.Compiled), new NRulesEngine(RuleExpressions.Interpreted));
        RandomRecord records = new(edition);

        for (int seed = 5000; seed < 5300; seed++)
        {
            comparison.Compare(records.Make(seed)).Should().BeNull();
        }
    }
}
