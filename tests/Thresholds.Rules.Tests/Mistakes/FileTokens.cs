using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

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
        YamlStream stream = new();
        stream.Load(new StringReader(text));
        FileTokens found = new(facts, ((YamlScalarNode)((YamlMappingNode)stream.Documents[0].RootNode).Children[0].Key).Value!);
        foreach (YamlDocument document in stream.Documents)
        {
            found.Walk(document.RootNode, string.Empty, string.Empty);
        }

        return found.tokens;
    }

    // The key in whose value a node stands, lists passed over, and the key around that.
    private void Walk(YamlNode node, string under, string above)
    {
        switch (node)
        {
            case YamlMappingNode mapping:
                foreach ((YamlNode keyNode, YamlNode value) in mapping.Children)
                {
                    YamlScalarNode key = (YamlScalarNode)keyNode;
                    Add(KindOfKey(key.Value!, under), key);
                    Walk(value, key.Value!, under);
                }

                break;
            case YamlSequenceNode sequence:
                foreach (YamlNode item in sequence.Children)
                {
                    Walk(item, under, above);
                }

                break;
            case YamlScalarNode { Style: ScalarStyle.Plain } scalar when KindOfValue(scalar.Value!, under, above) is { } known:
                Add(known, scalar);
                break;
        }
    }

    private void Add(string kindOfToken, YamlScalarNode node) =>
        tokens.Add(new NamedToken(kindOfToken, node.Value!, (int)node.Start.Line, (int)node.Start.Column));

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
