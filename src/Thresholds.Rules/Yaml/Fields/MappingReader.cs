using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Yaml;

/// <summary>
/// Reads a mapping by key and never stops at a mistake. What was asked for is known; at the end the keys that nobody asked for are unknown, and
/// what was needed and is not there is missing.
/// </summary>
internal sealed class MappingReader(MappingNode node, string what, DiagnosticBag bag)
{
    private readonly HashSet<string> known = [];
    private readonly List<(string Key, string Code)> missing = [];
    private string? id;

    public SourcePosition Position => node.Position;

    /// <summary>What the reader's messages start with: "row `missing-frequently`".</summary>
    public string Label => id is null ? what : $"{what} {Quoted.Of(id)}";

    /// <summary>Whether the key is there; asking does not make it known.</summary>
    public bool Has(string key) => node.Find(key) is not null;

    /// <summary>A value that may be there.</summary>
    public Field May(string key)
    {
        known.Add(key);
        return new Field(node.Find(key)?.Value, $"{Label}: `{key}`", bag);
    }

    /// <summary>A value that must be there.</summary>
    public Field Need(string key, string code = DiagnosticCodes.MissingKey)
    {
        Field field = May(key);
        if (!field.IsGiven)
        {
            missing.Add((key, code));
        }

        return field;
    }

    /// <summary>The id; from here on the messages name it.</summary>
    public string? Id(string key = "id") => Named(Need(key).Id());

    /// <summary>Gives the mapping the name that its messages show.</summary>
    public string? Named(string? name) => id = name;

    /// <summary>Where the document says it, for what inherits no citation.</summary>
    public Citation Cite(string key = "cite") => Citation.OfSection(Need(key, DiagnosticCodes.MissingCitation).Text() ?? "not cited");

    /// <summary>Keys that another part of the house reads.</summary>
    public void PassOver(params ReadOnlySpan<string> keys)
    {
        foreach (string key in keys)
        {
            known.Add(key);
        }
    }

    /// <summary>Leaves the first key out of the unknown ones: it was reported already.</summary>
    public void PassOverFirst()
    {
        if (node.Entries is [var first, ..])
        {
            PassOver(first.Key.Value);
        }
    }

    /// <summary>Whether a key that nobody knows was probably meant to be this one. To be asked when every key was read.</summary>
    public bool IsMisspelt(string key) =>
        node.Find(key) is null && node.Entries.Any(e => !known.Contains(e.Key.Value) && NearestName.Of(e.Key.Value, known) == key);

    /// <summary>Reports the keys that nobody asked for and those that are missing.</summary>
    public void Done()
    {
        foreach (MappingEntry entry in node.Entries.Where(e => !known.Contains(e.Key.Value)))
        {
            string help = NearestName.Help(entry.Key.Value, known) ?? $"known here: {Quoted.Choice([.. known.Order(StringComparer.Ordinal)])}";
            bag.Error(DiagnosticCodes.UnknownKey, entry.Key.Position, $"{Label}: unknown key {Quoted.Of(entry.Key.Value)}", help);
        }

        // A misspelt key was reported above, and that is the same mistake.
        foreach ((string key, string code) in missing.Where(m => !IsMisspelt(m.Key)))
        {
            string message = code == DiagnosticCodes.MissingCitation
                ? $"{Label}: expected `{key}`, the place in the document, found none"
                : $"{Label}: expected the key `{key}`, found none";
            bag.Error(code, node.Position, message);
        }
    }
}
