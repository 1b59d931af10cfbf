using System.Xml.Linq;
using FluentAssertions;
using NUnit.Framework;

namespace Thresholds.Rules.Tests.Package;

public sealed class PublicApiTests
{
    /// <summary>A change of the public surface is a decision: accept the new text, and say why in the commit.</summary>
    [Test]
    public void The_public_surface_is_the_reviewed_one() => Golden.Verify(ApiText.Of(typeof(ThresholdCatalog).Assembly));

    [Test]
    public void Every_public_type_has_a_summary()
    {
        string documentation = Path.ChangeExtension(typeof(ThresholdCatalog).Assembly.Location, ".xml");
        HashSet<string> documented =
        [
            .. XDocument.Load(documentation).Descendants("member")
                .Where(m => !string.IsNullOrWhiteSpace(m.Element("summary")?.Value))
                .Select(m => m.Attribute("name")!.Value),
        ];
        typeof(ThresholdCatalog).Assembly.GetExportedTypes()
            .Select(t => $"T:{t.FullName}")
            .Should().BeSubsetOf(documented);
    }
}
