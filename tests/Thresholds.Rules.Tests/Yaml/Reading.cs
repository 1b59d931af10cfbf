using System.Collections.Immutable;
using System.Text;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;
using Thresholds.Rules.Yaml;

namespace Thresholds.Rules.Tests.Yaml;

/// <summary>Short ways to read small texts, and a small valid edition to put one thing into.</summary>
internal static class Reading
{
    public const string Head = """
        ruleset: example
        edition: "2026"
        title: Example Thresholds 2026
        publisher: Example Partnership
        published: 2026-01-05
        in-force: { from: 2026-01-05, to: not-stated }
        levels:
          - { id: universal, number: 1, name: Universal }
          - { id: statutory, number: 4, name: Statutory }

        """;

    public static ImmutableArray<SourceDocument> Nodes(string text, string name = "x.yaml", bool several = true, ReadLimits? limits = null) =>
        SourceDocuments.Read(new SourceText(name, text), several, new DiagnosticBag(), limits);

    public static (Ruleset? Ruleset, ImmutableArray<Diagnostic> Diagnostics) Ruleset(string text)
    {
        DiagnosticBag bag = new();
        Ruleset? ruleset = RulesetParser.Parse(new SourceText("x.yaml", text), bag);
        return (ruleset, bag.ToSorted());
    }

    public static Ruleset Sound(string more)
    {
        (Ruleset? ruleset, ImmutableArray<Diagnostic> diagnostics) = Ruleset(Head + more);
        return diagnostics.IsEmpty ? ruleset! : throw new InvalidOperationException(string.Join('\n', diagnostics));
    }

    public static (Vocabulary? Vocabulary, ImmutableArray<Diagnostic> Diagnostics) Vocabulary(string text)
    {
        DiagnosticBag bag = new();
        Vocabulary? vocabulary = VocabularyParser.Parse(new SourceText("x.yaml", text), bag);
        return (vocabulary, bag.ToSorted());
    }

    public static (ImmutableArray<CaseFile> Cases, ImmutableArray<Diagnostic> Diagnostics) Cases(string text, string name = "x.yaml")
    {
        DiagnosticBag bag = new();
        ImmutableArray<CaseFile> cases = CaseParser.Parse(new SourceText(name, text), bag);
        return (cases, bag.ToSorted());
    }

    public static (Condition? Condition, ImmutableArray<Diagnostic> Diagnostics) Condition(string text)
    {
        DiagnosticBag bag = new();
        Node? root = Nodes(text)[0].Root;
        Condition? condition = ConditionParser.Parse(new Field(root, "`when`", bag));
        return (condition, bag.ToSorted());
    }

    public static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}
