using System.Collections.Immutable;
using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Yaml;

namespace Thresholds.Rules.Tests.Yaml;

public sealed class JsonNodeReaderTests
{
    [Test]
    public void Columns_are_characters_and_not_bytes()
    {
        MappingNode root = (MappingNode)Reading.Nodes("""{ "é€😀": "ü", "b": 1 }""")[0].Root!;

        root.Entries[0].Value.Position.Column.Should().Be(11);
        root.Entries[1].Key.Position.Column.Should().Be(16);
    }

    [Test]
    public void A_syntax_error_is_located_in_characters_too() =>
        Reading.Nodes("{\n  \"é\": ?\n}")[0].Problems.Should().ContainSingle().Which.Position.Should().Be(new SourcePosition("x.yaml", 2, 8));

    [Test]
    public void Numbers_and_booleans_keep_their_text() =>
        ((MappingNode)Reading.Nodes("""{ "a": 1.50, "b": true, "c": 1e2 }""")[0].Root!).Entries
            .Select(e => ((ScalarNode)e.Value).Value).Should().Equal("1.50", "true", "1e2");

    [Test]
    public void The_text_null_is_text_and_null_is_empty()
    {
        MappingNode root = (MappingNode)Reading.Nodes("""{ "a": "null", "b": null }""")[0].Root!;

        root.Entries.Select(e => ((ScalarNode)e.Value).IsEmpty).Should().Equal(false, true);
    }

    [Test]
    public void An_array_is_one_tree_for_each_element() => Reading.Nodes("""[{ "a": 1 }, 2, { "b": 3 }]""").Should().HaveCount(3);

    [Test]
    public void An_array_stays_a_list_where_one_tree_is_expected() =>
        Reading.Nodes("[1, 2]", several: false).Should().ContainSingle().Which.Root.Should().BeOfType<SequenceNode>();

    [Test]
    public void Elements_before_a_mistake_are_kept()
    {
        ImmutableArray<SourceDocument> documents = Reading.Nodes("""[{ "a": 1 }, { "b": 2 }, { "c": }]""");

        documents.Select(d => d.Root is null).Should().Equal(false, false, true);
        documents[2].Problems.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCodes.NotJson);
        documents[2].RootKeys.Select(k => k.Value).Should().Equal("c");
    }

    [TestCase("""{ "a": 1, }""")]
    [TestCase("""{ 'a': 1 }""")]
    [TestCase("""{ a: 1 }""")]
    [TestCase("""{ "a": 1 """)]
    [TestCase("""{ "a": 01 }""")]
    [TestCase("""{ "a": NaN }""")]
    [TestCase("""{ "a": "\ud800" }""")]
    [TestCase("""{ "\ud800": 1 }""")]
    [TestCase("// x\n{}", "x.json")]
    [TestCase("""{ "a": 1 } /* x */""")]
    public void Json_is_strict(string text, string name = "x")
    {
        Diagnostic problem = Reading.Nodes(text, name).SelectMany(d => d.Problems).Should().ContainSingle().Subject;

        problem.Code.Should().Be(DiagnosticCodes.NotJson);
        problem.Message.Should().StartWith("not JSON: ").And.NotContain("LineNumber");
    }

    [Test]
    public void A_key_that_stands_twice_is_refused() =>
        Reading.Nodes("""{ "a": 1, "a": 2 }""")[0].Problems.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCodes.DuplicateKey);

    [Test]
    public void Depth_has_a_limit()
    {
        ReadLimits limits = new() { Depth = 2 };

        Reading.Nodes("""{ "a": [1] }""", limits: limits)[0].Problems.Should().BeEmpty();
        Reading.Nodes("""{ "a": [[1]] }""", limits: limits)[0].Problems.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCodes.TooDeep);
        Reading.Nodes(new string('[', 50_000))[0].Problems.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCodes.TooDeep);
    }

    [Test]
    public void Events_have_a_limit_over_all_elements()
    {
        string text = """[{ "a": 1 }, { "b": 2 }]""";

        Reading.Nodes(text, limits: new ReadLimits { Events = 8 }).SelectMany(d => d.Problems).Should().BeEmpty();
        Reading.Nodes(text, limits: new ReadLimits { Events = 7 }).SelectMany(d => d.Problems)
            .Should().ContainSingle().Which.Code.Should().Be(DiagnosticCodes.TooManyParts);
    }
}
