using System.Diagnostics;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Yaml;

/// <summary>
/// Reads a mapping by key and never stops at a mistake. What was declared or asked for is known; at the end the other keys are unknown, and what was
/// needed and is not there is missing.
/// </summary>
internal sealed class MappingReader(MappingNode node, string what, DiagnosticBag bag, MappingShape? shape = null)
{
    private readonly HashSet<string> known = [];
    private readonly List<(string Key, string Code)> missing = [];
    private string? id;

    public SourcePosition Position => node.Position;

    /// <summary>What the reader's messages start with: "row `missing-frequently`".</summary>
    public string Label => id is null ? what : $"{what} {Quoted.Of(id)}";

    /// <summary>Whether the key is there; asking does not make it known.</summary>
    public bool Has(string key) => node.Find(key) is not null;

    /// <summary>Whether the key is there.</summary>
    public bool Has(MappingKey key) => Has(key.Name);

    /// <summary>The value of a declared key, read as it was declared.</summary>
    public T Get<T>(Key<T> key) => key.Shape.Read(At(key));

    /// <summary>What stands at a declared key, for what cannot be read yet.</summary>
    public Field At(MappingKey key)
    {
        Debug.Assert(shape?.Keys.Contains(key) != false, $"{what} does not declare `{key.Name}`");
        return key.Missing is { } code ? Need(key.Name, code) : May(key.Name);
    }

    /// <summary>What stands at a key that this mapping need not have and this time must.</summary>
    public Field Need(MappingKey key) => Need(key.Name);

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

    /// <summary>The id at a declared key; from here on the messages name it.</summary>
    public string? Id(Key<string?> key) => Named(Get(key));

    /// <summary>Gives the mapping the name that its messages show.</summary>
    public string? Named(string? name) => id = name;

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
        // A key that is declared and never read would be promised by the schema and refused here.
        Debug.Assert(shape?.Keys.All(k => known.Contains(k.Name)) != false, $"{what} declares a key that its reader does not read");
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
