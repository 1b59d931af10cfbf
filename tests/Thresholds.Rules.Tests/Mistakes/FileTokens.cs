using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Yaml;

namespace Thresholds.Rules.Tests.Mistakes;

/// <summary>
/// Every name in a file that something else knows: keys, references to ids and levels, facts, words of fixed lists, and dates. Where an id is defined it is
/// new to everybody, and no mistake in it can be told.
/// </summary>
internal sealed class FileTokens
{
    private static readonly HashSet<string> Ids =
    [
        "same-as", "triggers", "trigger", "provided", "conflicts-with", "gateways", "contact", "overrides", "all", "any", "not", "of", "when", "observed",
        "because", "responses", "consent", "considerations", "applies", "ruleset",
    ];

    private static readonly HashSet<string> Levels = ["level", "levels", "level-at-least", "row-at"];

    private static readonly HashSet<string> Dates =
        ["published", "revised", "from", "to", "as-of", "happened", "recorded", "born", "verified", "held"];

    private static readonly HashSet<string> Words =
        ["force", "status", "basis", "asks-for", "type", "requirement", "purpose", "finding", "kind", "unit", "strength", "indicates", "first", "page", "duty-force", "section47", "section17"];

    private readonly HashSet<string> facts;
    private readonly string kind;
    private readonly List<NamedToken> tokens = [];

    private FileTokens(HashSet<string> facts, string kind)
    {
        this.facts = facts;
        this.kind = kind;
    }

    public static List<NamedToken> Of(string text, HashSet<string> facts)
    {
        SourceDocument document = SourceDocuments.Read(new SourceText("x.yaml", text), several: false, new DiagnosticBag())[0];
        FileTokens found = new(facts, document.RootKeys[0].Value);
        found.Walk(document.Root!, string.Empty, string.Empty);
        return found.tokens;
    }

    // The key in whose value a node stands, lists passed over, and the key around that.
    private void Walk(Node node, string under, string above)
    {
        switch (node)
        {
            case MappingNode mapping:
                foreach (MappingEntry entry in mapping.Entries)
                {
                    Add(KindOfKey(entry.Key.Value, under), entry.Key);
                    Walk(entry.Value, entry.Key.Value, under);
                }

                break;
            case SequenceNode sequence:
                foreach (Node item in sequence.Items)
                {
                    Walk(item, under, above);
                }

                break;
            case ScalarNode { IsPlain: true } scalar when KindOfValue(scalar.Value, under, above) is { } known:
                Add(known, scalar);
                break;
        }
    }

    private void Add(string kindOfToken, ScalarNode node) => tokens.Add(new NamedToken(kindOfToken, node.Value, node.Position.Line, node.Position.Column));

    private string KindOfKey(string key, string under) =>
        under == "rows" ? "level" : under == "child" || facts.Contains(key) ? "fact" : "key";

    private string? KindOfValue(string value, string under, string above)
    {
        if (under is "rows" && above is "items")
        {
            return "id";
        }

        if (under == "id" && above == "observed")
        {
            return "id";
        }

        if (under == "gateways")
        {
            return "fact";
        }

        if (Levels.Contains(under))
        {
            return value == "none" ? null : "level";
        }

        if (Dates.Contains(under) && value.Contains('-', StringComparison.Ordinal) && char.IsDigit(value[0]))
        {
            return "date";
        }

        if (Words.Contains(under) && !(under == "unit" && kind == "vocabulary") && above != "type")
        {
            return value is "yes" or "no" ? null : "word";
        }

        return Ids.Contains(under) && !(under == "ruleset" && kind == "ruleset") && !value.Contains(' ', StringComparison.Ordinal) ? "id" : null;
    }
}
