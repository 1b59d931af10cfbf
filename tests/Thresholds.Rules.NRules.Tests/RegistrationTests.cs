using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using NUnit.Framework;

namespace Thresholds.Rules.NRules.Tests;

/// <summary>Asking for the engine, with and without a container.</summary>
public sealed class RegistrationTests
{
    [Test]
    public void A_container_s_catalog_has_the_engine()
    {
        using ServiceProvider provider = new ServiceCollection().AddThresholdRules().UseNRules().BuildServiceProvider();

        ThresholdCatalog catalog = provider.GetRequiredService<ThresholdCatalog>();

        catalog.EngineNames.Should().Contain(["reference", "nrules"]);
        catalog.GetEvaluator("northamptonshire", Editions.AsOf, "nrules").Engine.Should().Be("nrules");
        catalog.GetEvaluator("northamptonshire", Editions.AsOf).Engine.Should().NotBe("nrules", "the default is left alone");
    }

    [Test]
    public void It_can_be_made_the_default()
    {
        ThresholdOptions options = new ThresholdOptions().UseNRules(RuleExpressions.Interpreted);
        options.DefaultEngine = NRulesEngine.EngineName;

        new ThresholdCatalog(options).GetEvaluator("northamptonshire", Editions.AsOf).Engine.Should().Be("nrules");
    }

    [Test]
    public void Asking_twice_changes_nothing() => new ThresholdOptions().UseNRules().UseNRules().Problems().Should().BeEmpty();

    [Test]
    public void Options_and_services_are_needed()
    {
        FluentActions.Invoking(() => ((ThresholdOptions)null!).UseNRules()).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ((IServiceCollection)null!).UseNRules()).Should().Throw<ArgumentNullException>();
    }
}
