using FluentAssertions;
using NUnit.Framework;

namespace Thresholds.Rules.Tests.Architecture;

/// <summary>
/// The arrows between the rooms: Diagnostics, Model, Analysis, Compilation, Evaluation, Explanation, Comparison, Differences, Coverage, Publishing,
/// Catalog, Records, DependencyInjection, each seeing those before it; Yaml sees Model and Diagnostics alone, and only Catalog sees Yaml.
/// </summary>
[TestFixture]
public sealed class RoomTests
{
    private static readonly List<CSharpSource> Library = CSharpSource.Under("src", "Thresholds.Rules");

    [Test]
    public void No_file_breaks_an_arrow() => Rooms.Violations(Library).Should().BeEmpty();

    [Test]
    public void The_scan_sees_the_library() => Library.Should().HaveCountGreaterThan(100).And.Contain(s => s.Types.Contains("Ruleset"));

    [Test]
    public void Only_the_room_of_the_reader_knows_the_yaml_package() =>
        Library.Where(s => s.Usings.Any(u => u.StartsWith("YamlDotNet", StringComparison.Ordinal)) && Rooms.Of(s.Path) != "Yaml")
            .Select(s => s.Path).Should().BeEmpty("YamlDotNet stays behind the Yaml room");

    [Test]
    public void The_reference_engine_shares_no_code_with_the_compiler()
    {
        HashSet<string> compiled = [.. Library.Where(s => Rooms.Of(s.Path) == "Compilation").SelectMany(s => s.Types)];

        Library.Where(s => s.Path.Contains("/Engines/Reference/", StringComparison.Ordinal))
            .SelectMany(s => s.Words().Where(w => compiled.Contains(w.Word)).Select(w => $"{s.Path}({w.Line}): `{w.Word}`"))
            .Should().BeEmpty("the reference engine is the meaning of the format, to compare the compiled one with");
    }

    [TestCase("Analysis", "Yaml", false)]
    [TestCase("Yaml", "Analysis", false)]
    [TestCase("Yaml", "Model", true)]
    [TestCase("Catalog", "Yaml", true)]
    [TestCase("DependencyInjection", "Yaml", false)]
    [TestCase("Diagnostics", "Model", false)]
    [TestCase("Model", "Diagnostics", true)]
    [TestCase("Evaluation", "Explanation", false)]
    [TestCase("Explanation", "Evaluation", true)]
    [TestCase("Evaluation", "Catalog", false)]
    [TestCase("Differences", "Explanation", true)]
    [TestCase("Differences", "Catalog", false)]
    [TestCase("Evaluation", "Differences", false)]
    [TestCase("Catalog", "Differences", true)]
    [TestCase("Comparison", "Explanation", true)]
    [TestCase("Comparison", "Catalog", false)]
    [TestCase("Explanation", "Comparison", false)]
    [TestCase("Catalog", "Comparison", true)]
    [TestCase("Coverage", "Evaluation", true)]
    [TestCase("Coverage", "Yaml", false)]
    [TestCase("Publishing", "Coverage", true)]
    [TestCase("Coverage", "Publishing", false)]
    [TestCase("Catalog", "Coverage", true)]
    [TestCase("Records", "Catalog", true)]
    [TestCase("Records", "Yaml", false)]
    [TestCase("Catalog", "Records", false)]
    [TestCase("DependencyInjection", "Catalog", true)]
    public void The_arrows(string room, string other, bool allowed) => Rooms.MayUse(room, other).Should().Be(allowed);

    [Test]
    public void A_type_of_a_later_room_is_found_out() =>
        Found("Model/Level.cs", "namespace Thresholds.Rules.Model;\nclass Level\n{\n    Plan plan;\n}", "Compilation/Plan.cs", "class Plan;").Should().ContainSingle()
            .Which.Should().Be(
                "src/Thresholds.Rules/Model/Level.cs(4): `Plan` breaks Model -> Compilation. Model sees Diagnostics: pass the value in, or move the code to where both can be seen");

    [TestCase("void M() { var plan = new Plan(); }")]
    [TestCase("void M() => Plan.Make();")]
    [TestCase("List<Plan> plans = [];")]
    [TestCase("bool M(object o) => o is Plan { Size: 3 };")]
    [TestCase("string M() => $\"a {Plan.Name} b\";")]
    [TestCase("[Plan] void M() { }")]
    [TestCase("Plan? M(Plan[] plans) => plans[0];")]
    [TestCase("int M() => nameof(Plan).Length;")]
    [TestCase("void M(object o) { if (o is Plan) { } }")]
    [TestCase("void M(Plan plan, int other) { }")]
    public void Every_way_to_name_a_type_is_found_out(string member) =>
        Found("Model/Level.cs", $"class Level\n{{\n    {member}\n}}", "Compilation/Plan.cs", "class Plan;").Should().ContainSingle();

    [TestCase("string M() => \"Plan\";")]
    [TestCase("// Plan\n    int a;")]
    [TestCase("/* new Plan() */ int a;")]
    [TestCase("public string? Plan { get; init; }")]
    [TestCase("string M(Rule rule) => rule.Plan;")]
    [TestCase("Rule M() => new() { Plan = 1 };")]
    [TestCase("int M() => N(Plan: 1);")]
    [TestCase("record Row(int Plan, int Other) { int M() => Plan + 1; }")]
    [TestCase("char M() => '\"'; // Plan \"")]
    public void A_name_that_is_no_type_is_left_alone(string member) =>
        Found("Model/Level.cs", $"class Level\n{{\n    {member}\n}}", "Compilation/Plan.cs", "class Plan;").Should().BeEmpty();

    [Test]
    public void A_namespace_of_a_later_room_is_found_out() =>
        Found("Analysis/Check.cs", "using Thresholds.Rules.Yaml;\nclass Check;", "Yaml/Field.cs", "namespace Thresholds.Rules.Yaml;\nclass Field;").Should().ContainSingle()
            .Which.Should().Contain("`using Thresholds.Rules.Yaml` breaks Analysis -> Yaml");

    [Test]
    public void A_file_in_no_room_is_found_out() =>
        Found("Utils/Helper.cs", "class Helper;", "Model/Level.cs", "class Level;").Should().ContainSingle().Which.Should().Contain("stands in no room");

    private static List<string> Found(string path, string text, string otherPath, string otherText) =>
        Rooms.Violations([CSharpSource.Of(Rooms.Library + path, text), CSharpSource.Of(Rooms.Library + otherPath, otherText)]);
}
