using System.Text.RegularExpressions;
using System.Xml.Linq;
using FluentAssertions;
using NUnit.Framework;

namespace Thresholds.Rules.Tests.Architecture;

/// <summary>The solution and its packages: what a clean clone needs to build with two commands.</summary>
[TestFixture]
public sealed partial class SolutionTests
{
    private static readonly string[] Projects = [.. Repository.Files(Repository.Root, "*.csproj")];

    private static readonly XDocument Central = XDocument.Load(Repository.PathOf("Directory.Packages.props"));

    [Test]
    public void The_solution_is_of_the_classic_format()
    {
        File.ReadAllText(Repository.PathOf("Thresholds.Rules.sln")).TrimStart('\uFEFF', '\r', '\n').Should().StartWith("Microsoft Visual Studio Solution File, Format Version 12.00");
        Repository.Files(Repository.Root, "*.sln*").Select(Repository.Relative).Should().Equal("Thresholds.Rules.sln");
    }

    [Test]
    public void Every_project_stands_in_the_solution_by_its_path()
    {
        string solution = File.ReadAllText(Repository.PathOf("Thresholds.Rules.sln")).Replace('\\', '/');

        Projects.Select(Repository.Relative).Where(p => !solution.Contains($"\"{p}\"", StringComparison.Ordinal)).Should().BeEmpty();
    }

    /// <summary>
    /// The package feed in use may not serve NRules. A project that stands in the solution without `Build.0` is passed over by its restore, build, test
    /// and pack; `ActiveCfg` lets an editor open it.
    /// </summary>
    [TestCase("Thresholds.Rules.NRules")]
    [TestCase("Thresholds.Rules.NRules.Tests")]
    public void Projects_for_nrules_are_passed_over_by_the_solution_build(string project)
    {
        string solution = File.ReadAllText(Repository.PathOf("Thresholds.Rules.sln"));
        string id = ProjectLine().Matches(solution).Single(m => m.Groups["name"].Value == project).Groups["id"].Value;

        solution.Should().Contain($"{id}.Debug|Any CPU.ActiveCfg").And.Contain($"{id}.Release|Any CPU.ActiveCfg");
        solution.Should().NotMatchRegex($@"{Regex.Escape(id)}\.[^\r\n]*\.Build\.0", "the default build must not need NRules");
    }

    [Test]
    public void No_other_project_needs_nrules() =>
        Projects.Where(p => !Repository.Relative(p).Contains(".NRules", StringComparison.Ordinal))
            .SelectMany(p => XDocument.Load(p).Descendants()
                .Where(e => e.Name.LocalName is "ProjectReference" or "PackageReference" && e.Attribute("Include")?.Value.Contains("NRules", StringComparison.Ordinal) == true)
                .Where(e => e.Attribute("Condition")?.Value != "'$(UseNRules)' == 'true'")
                .Select(e => $"{Repository.Relative(p)}: {e.Attribute("Include")!.Value}"))
            .Should().BeEmpty("who wants NRules asks for it with -p:UseNRules=true");

    [Test]
    public void The_nrules_package_sees_the_public_surface_alone() =>
        XDocument.Load(Repository.PathOf("src", "Thresholds.Rules", "Thresholds.Rules.csproj")).Descendants("InternalsVisibleTo").Select(e => e.Attribute("Include")!.Value)
            .Should().OnlyContain(friend => friend.EndsWith("Tests", StringComparison.Ordinal) || friend.EndsWith("Benchmarks", StringComparison.Ordinal), "an engine of somebody else has no more");

    [Test]
    public void Package_versions_are_central()
    {
        Central.Descendants("ManagePackageVersionsCentrally").Select(e => e.Value).Should().Equal("true");
        Projects.Append(Repository.PathOf("Directory.Build.props")).SelectMany(p => XDocument.Load(p).Descendants("PackageReference")
                .Where(r => r.Attribute("Version") is not null || r.Attribute("VersionOverride") is not null || r.Element("Version") is not null)
                .Select(r => $"{Repository.Relative(p)}: {r.Attribute("Include")?.Value}"))
            .Should().BeEmpty("the version belongs in Directory.Packages.props");
    }

    [Test]
    public void Package_versions_are_exact() =>
        Central.Descendants("PackageVersion").Where(v => !ExactVersion().IsMatch(v.Attribute("Version")?.Value ?? string.Empty))
            .Select(v => $"{v.Attribute("Include")?.Value}: {v.Attribute("Version")?.Value}")
            .Should().BeEmpty("a range or a wildcard makes two builds of one commit differ");

    [Test]
    public void Every_package_is_listed_once() =>
        Central.Descendants("PackageVersion").Select(v => v.Attribute("Include")!.Value).Should().OnlyHaveUniqueItems();

    [GeneratedRegex(@"^Project\(""[^""]+""\) = ""(?<name>[^""]+)"", ""[^""]+\.csproj"", ""(?<id>\{[^}]+\})""", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex ProjectLine();

    [GeneratedRegex(@"^\d+\.\d+\.\d+(\.\d+)?(-[0-9A-Za-z.-]+)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex ExactVersion();
}
