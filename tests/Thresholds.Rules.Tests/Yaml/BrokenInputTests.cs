using System.Collections.Immutable;
using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Yaml;

namespace Thresholds.Rules.Tests.Yaml;

/// <summary>Whatever is in a file, reading gives located diagnostics and throws nothing; the YAML parser itself throws all kinds of things.</summary>
public sealed class BrokenInputTests
{
    private const string Whole = Reading.Head + """
        domains:
          - id: health
            name: "Health"
            cite: 'A'
            rows:
              universal:
                - { id: x, text: X, when: { all: [a, { age: { below: 13 } }] } }
        ---
        case: y
        observed: [a, { id: b, finding: absent }]

        """;

    private static readonly ImmutableArray<string> Fragments =
    [
        "[", "]", "{", "}", "\"", "'", "\t", "\n", "\r", "---\n", ":", "- ", "? ", "&a ", "*a ", "!", "!!", "!<", "|", ">", "|+2\n", "%YAML 9\n", "%TAG ! x\n", "#",
        "\\", "<<: ", "\u0085", "\u2028", "\u00A0", "\uFEFF", "\uD800", "@", "`", ",", "...", "null", "~", "\0",
    ];

    [Test]
    public void Nothing_that_can_be_typed_throws([Range(1, 20)] int seed, [Values("x.yaml", "x.json")] string name)
    {
        Random random = new(seed);
        for (int n = 0; n < 100; n++)
        {
            string text = Broken(random);
            DiagnosticBag bag = new();
            SourceText source = new(name, text);

            Action read = () =>
            {
                FileKinds.Of(source, bag);
                RulesetParser.Parse(source, bag);
                VocabularyParser.Parse(source, bag);
                CaseParser.Parse(source, bag);
            };

            read.Should().NotThrow("of {0}", text);
            bag.ToSorted().Should().OnlyContain(d => d.Position.Line > 0 && d.Position.Column > 0 && !d.Message.Contains('\n'), "of {0}", text);
        }
    }

    [TestCase("a: !!] b")]
    [TestCase("a: { b{c: d }\ne: f\ng: h\n")]
    [TestCase("... \"a\": b\n}\n")]
    public void What_the_parser_throws_without_a_place_is_still_located(string text)
    {
        Diagnostic problem = Reading.Nodes(text)[^1].Problems.Should().ContainSingle().Subject;

        problem.Code.Should().Be(DiagnosticCodes.NotYaml);
        problem.Position.Line.Should().BePositive();
    }

    private static string Broken(Random random)
    {
        string text = Whole;
        for (int k = random.Next(1, 5); k > 0; k--)
        {
            int at = random.Next(text.Length + 1);
            int removed = random.Next(2) == 0 ? 0 : Math.Min(random.Next(12), text.Length - at);
            text = text.Remove(at, removed).Insert(at, Fragments[random.Next(Fragments.Length)]);
        }

        return text;
    }
}
