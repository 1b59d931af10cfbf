using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Tests;
using Thresholds.Rules.Tests.Package;

namespace Thresholds.Rules.NRules.Tests;

public sealed class PublicSurfaceTests
{
    [Test]
    public void The_public_surface_is_the_reviewed_one() => Golden.Verify(ApiText.Of(typeof(NRulesEngine).Assembly));

    [Test]
    public void Every_public_type_is_closed() =>
        typeof(NRulesEngine).Assembly.GetExportedTypes().Should().OnlyContain(t => t.IsSealed || t.IsInterface || t.IsEnum || t.IsValueType);
}
