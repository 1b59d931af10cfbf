using System.Collections.Immutable;
using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Yaml;

namespace Thresholds.Rules.Tests.Yaml;

public sealed class YamlNodeReaderTests
{
    [Test]
    public void Keys_and_values_know_their_lines_and_columns()
    {
        MappingNode root = (MappingNode)Reading.Nodes("a: b\nlist:\n  - c\n")[0].Root!;

        root.Position.Should().Be(new SourcePosition("x.yaml", 1, 1));
        root.Entries[0].Value.Position.Should().Be(new SourcePosition("x.yaml", 1, 4));
        root.Entries[1].Key.Position.Should().Be(new SourcePosition("x.yaml", 2, 1));
        ((SequenceNode)root.Entries[1].Value).Items[0].Position.Should().Be(new SourcePosition("x.yaml", 3, 5));
    }

    [Test]
    public void Nothing_has_an_implicit_type()
    {
        MappingNode root = (MappingNode)Reading.Nodes("a: 012\nb: \"012\"\nc: yes\n")[0].Root!;

        root.Entries.Select(e => ((ScalarNode)e.Value).Value).Should().Equal("012", "012", "yes");
    }

    [Test]
    public void Three_documents_are_three_trees() => Reading.Nodes("a: 1\n---\nb: 2\n---\nc: 3\n").Should().HaveCount(3);

    [TestCase("case: \"b\ncase: c\n", TestName = "unclosed quote")]
    [TestCase("case: [b\n", TestName = "unclosed list")]
    [TestCase("case: [\nx: y\nz: a\n", TestName = "unclosed list before keys")]
    [TestCase("case: b: c\n", TestName = "two colons")]
    [TestCase("case:\n\tb: c\n", TestName = "tab")]
    [TestCase("case: b\n]\n", TestName = "after the root")]
    public void A_broken_document_takes_neither_the_one_before_nor_the_one_after(string broken)
    {
        ImmutableArray<SourceDocument> documents = Reading.Nodes($"case: first\n---\n{broken}---\ncase: &x last\n");

        documents.Select(d => d.Root is null).Should().Equal(false, true, false);
        documents[1].Problems.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCodes.NotYaml);
        documents[2].Problems.Should().ContainSingle().Which.Position.Line.Should().Be(4 + broken.Count(c => c == '\n'));
    }

    [Test]
    public void Every_broken_document_of_a_stream_is_reported()
    {
        ImmutableArray<SourceDocument> documents = Reading.Nodes("a: [\n---\nb: [\n---\nc: d\n");

        documents.Select(d => d.Problems.Length).Should().Equal(1, 1, 0);
    }

    [Test]
    public void Broken_documents_without_end_end_at_a_limit()
    {
        string text = string.Concat(Enumerable.Repeat("a: ]\n---\n", 5)) + "b: c\n";

        Reading.Nodes(text, limits: new ReadLimits { Restarts = 5 })[^1].Problems.Should().BeEmpty();
        ImmutableArray<SourceDocument> documents = Reading.Nodes(text, limits: new ReadLimits { Restarts = 4 });
        documents.Should().HaveCount(6);
        documents[^1].Problems.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCodes.TooManyParts);
    }

    [Test]
    public void A_broken_document_still_tells_its_first_keys() =>
        Reading.Nodes("ruleset: x\nedition: [\n")[0].RootKeys.Select(k => k.Value).Should().Equal("ruleset", "edition");

    [Test]
    public void A_nul_does_not_end_the_file_unseen()
    {
        SourceDocument document = Reading.Nodes("a: 1\n---\nb: \0\n---\nc: 3\n").Should().ContainSingle().Subject;

        document.Root.Should().BeNull();
        document.Problems[0].Position.Should().Be(new SourcePosition("x.yaml", 3, 4));
    }

    [Test]
    public void The_depth_of_the_limit_is_read_and_one_more_is_not()
    {
        ReadLimits limits = new() { Depth = 2 };

        Reading.Nodes("a: [b]", limits: limits)[0].Problems.Should().BeEmpty();
        SourceDocument tooDeep = Reading.Nodes("a: [[b]]", limits: limits)[0];
        tooDeep.Root.Should().BeNull();
        tooDeep.Problems.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCodes.TooDeep);
    }

    [Test]
    public void A_document_that_is_too_deep_does_not_take_the_next_one() =>
        Reading.Nodes("a: [[b]]\n---\na: b\n", limits: new ReadLimits { Depth = 2 }).Select(d => d.Root is null).Should().Equal(true, false);

    [Test]
    public void A_hundred_thousand_brackets_end_at_the_limit() =>
        Reading.Nodes("a: " + new string('[', 100_000))[0].Problems.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCodes.TooDeep);

    [Test]
    public void Events_are_counted_over_all_documents()
    {
        // A mapping with one entry is four: its start, key, value and end.
        string text = "a: b\n---\nc: d\n";

        Reading.Nodes(text, limits: new ReadLimits { Events = 8 }).SelectMany(d => d.Problems).Should().BeEmpty();
        Reading.Nodes(text, limits: new ReadLimits { Events = 7 }).SelectMany(d => d.Problems)
            .Should().ContainSingle().Which.Code.Should().Be(DiagnosticCodes.TooManyParts);
    }

    [TestCase("a: &x b", DiagnosticCodes.AnchorOrAlias, 4)]
    [TestCase("a: &x [b]", DiagnosticCodes.AnchorOrAlias, 4)]
    [TestCase("a: *x", DiagnosticCodes.AnchorOrAlias, 4)]
    [TestCase("*x : b", DiagnosticCodes.AnchorOrAlias, 1)]
    [TestCase("a: !!str b", DiagnosticCodes.Tag, 4)]
    [TestCase("a: !x [b]", DiagnosticCodes.Tag, 4)]
    [TestCase("a: ! b", DiagnosticCodes.Tag, 4)]
    [TestCase("<<: { a: b }", DiagnosticCodes.MergeKey, 1)]
    [TestCase("<<: *x", DiagnosticCodes.MergeKey, 1)]
    [TestCase("? [a]\n: b", DiagnosticCodes.WrongShape, 3)]
    public void What_the_format_leaves_out_is_refused_where_it_stands(string text, string code, int column)
    {
        Diagnostic problem = Reading.Nodes(text)[0].Problems.Should().ContainSingle().Subject;

        problem.Code.Should().Be(code);
        problem.Position.Should().Be(new SourcePosition("x.yaml", 1, column));
    }

    [Test]
    public void Several_refusals_come_at_once() =>
        Reading.Nodes("a: &x b\nc: *x\nd: !t e\nd: f\n")[0].Problems.Select(p => p.Code).Should().Equal(
            DiagnosticCodes.AnchorOrAlias, DiagnosticCodes.AnchorOrAlias, DiagnosticCodes.Tag, DiagnosticCodes.DuplicateKey);

    [Test]
    public void The_first_of_two_equal_keys_counts()
    {
        SourceDocument document = Reading.Nodes("a: 1\nb: 2\na: 3\n")[0];

        document.Problems.Should().ContainSingle().Which.Position.Line.Should().Be(3);
        ((ScalarNode)((MappingNode)document.Root!).Find("a")!.Value).Value.Should().Be("1");
    }

    [Test]
    public void A_second_document_is_refused_where_one_is_expected()
    {
        ImmutableArray<SourceDocument> documents = Reading.Nodes("a: 1\n---\nb: 2\n", several: false);

        documents[0].Root.Should().NotBeNull();
        documents[1].Problems.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCodes.SecondDocument);
    }

    [Test]
    public void A_tab_is_named_and_located()
    {
        Diagnostic problem = Reading.Nodes("a:\n  b: c\n\td: e\n")[0].Problems.Should().ContainSingle().Subject;

        problem.Message.Should().Contain("found a tab");
        problem.Position.Should().Be(new SourcePosition("x.yaml", 3, 1));
    }
}
