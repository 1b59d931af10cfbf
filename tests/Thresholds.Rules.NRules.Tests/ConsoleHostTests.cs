#if NRULES
using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Tests;
using Thresholds.Rules.Tests.ConsoleHost;

namespace Thresholds.Rules.NRules.Tests;

/// <summary>The console host, built with UseNRules=true.</summary>
public sealed class ConsoleHostTests
{
    private static readonly string Demo = Repository.PathOf("rulesets", "northamptonshire", "cases", "demo-001.yaml");

    [Test]
    public void The_engine_can_be_named() =>
        ConsoleRun.Of("evaluate", Demo, "--engine", "nrules", "--format", "json").Json.GetProperty("engine").GetString().Should().Be("nrules");

    [Test]
    public void The_page_is_the_same() =>
        ConsoleRun.Of("evaluate", Demo, "--engine", "nrules").Out.Should().Be(ConsoleRun.Of("evaluate", Demo, "--engine", "reference").Out);

    [Test]
    public void An_unknown_engine_is_told_of_this_one() =>
        ConsoleRun.Of("evaluate", Demo, "--engine", "quantum").Error.Should().Contain("known engines: ").And.Contain("nrules");
}
#endif
