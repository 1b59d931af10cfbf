using System.Diagnostics;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Yaml;

/// <summary>
/// Reads a mapping by key and never stops at a mistake. What was declared or asked for is known; at the end the other keys are unknown, and what was
/// needed and is not there is missing.
/// </summary>
internal sealed class MappingReader(MappingNode node, string what, DiagnosticBag bag, MappingShape? shape = null)
{
    // A mapping of more keys than a person writes has other troubles than a misspelt one.
    private const int MostMisspelt = 50;

    private readonly HashSet<string> known = [];
    private readonly List<(string Key, string Code)> missing = [];

    public SourcePosition Position => node.Position;

    /// <summary>What the reader's messages start with: "row `missing-frequently`".</summary>
    public string Label { get; private set; } = what;

    /// <summary>Whether the key is there; asking does not make it known.</summary>
    public bool Has(string key) => node.Find(key) is not null;

    /// <summary>Whether the key is there.</summary>
    public bool Has(MappingKey key) => Has(key.Name);

    /// <summary>The value of a declared key, read as it was declared.</summary>
    public T Get<T>(Key<T> key) => key.Shape.Read(At(key));

    /// <summary>What stands at a declared key, for what cannot be read yet.</summary>
    public Field At(MappingKey key)
    {
        Debug.Assert(shape?.Keys.Contains(key) != false, $"{Label} does not declare `{key.Name}`");
        return key.Missing is { } code ? Need(key.Name, code) : May(key.Name);
    }

    /// <summary>What stands at a key that this mapping need not have and this time must.</summary>
    public Field Need(MappingKey key) => Need(key.Name);

    /// <summary>A value that may be there.</summary>
    public Field May(string key)
    {
        known.Add(key);

        // A value that is not there is never reported, so its name need not be made.
        return node.Find(key) is { } entry ? new Field(entry.Value, $"{Label}: `{key}`", bag) : new Field(null, key, bag);
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
    public string? Named(string? name)
    {
        if (name is not null)
        {
            Label = $"{Label} {Quoted.Of(name)}";
        }

        return name;
    }

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
        node.Find(key) is null && Unknown().Take(MostMisspelt).Any(e => Meant(e.Key.Value) == key);

    /// <summary>Reports the keys that nobody asked for and those that are missing.</summary>
    public void Done()
    {
        // A key that is declared and never read would be promised by the schema and refused here.
        Debug.Assert(shape?.Keys.All(k => known.Contains(k.Name)) != false, $"{Label} declares a key that its reader does not read");
        foreach (MappingEntry entry in Unknown())
        {
            if (bag.IsFull)
            {
                // What no bag takes any more is not worked out.
                bag.Error(DiagnosticCodes.UnknownKey, entry.Key.Position, $"{Label}: unknown key");
                break;
            }

            string help = Meant(entry.Key.Value) is { } meant ? $"did you mean `{meant}`?" : $"known here: {Quoted.Choice([.. known.Order(StringComparer.Ordinal)])}";
            bag.Error(DiagnosticCodes.UnknownKey, entry.Key.Position, $"{Label}: unknown key {Quoted.Of(entry.Key.Value)}", help, FixOf(entry.Key));
        }

        // A misspelt key was reported above, and that is the same mistake.
        foreach ((string key, string code) in missing)
        {
            if (IsMisspelt(key))
            {
                continue;
            }

            string message = code == DiagnosticCodes.MissingCitation
                ? $"{Label}: expected `{key}`, the place in the document, found none"
                : $"{Label}: expected the key `{key}`, found none";
            bag.Error(code, node.Position, message);
        }
    }

    // A key that is there already was not meant again, and one that is needed and is not there was meant more likely than another.
    private string? Meant(string typed) =>
        NearestName.Of(typed, missing.Select(m => m.Key)) is { } needed && EditDistance.Between(typed, needed, 1) == 1 ? needed
            : NearestName.Of(typed, known.Where(k => node.Find(k) is null)) ?? NearestName.Of(typed, known);

    private IEnumerable<MappingEntry> Unknown() => node.Entries.Where(e => !known.Contains(e.Key.Value));

    // A key that is refused and differs in one letter from one key alone, which is not there, can mean nothing else.
    private TextEdit? FixOf(ScalarNode key) =>
        NearestName.OnlyOneNear(key.Value, known) is { } meant && node.Find(meant) is null ? new TextEdit { Position = key.Position, Old = key.Value, New = meant } : null;
}
