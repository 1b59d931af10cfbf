using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Yaml;

/// <summary>
/// Reads a mapping by key and never stops at a mistake. What was asked for is known; at the end the keys that nobody asked for are unknown, and
/// what was needed and is not there is missing.
/// </summary>
internal sealed class MappingReader(MappingNode node, string what, DiagnosticBag bag)
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

    /// <summary>Gives the mapping the name that its messages show.</summary>
    public string? Named(string? name)
    {
        if (name is not null)
        {
            Label = $"{Label} {Quoted.Of(name)}";
        }

        return name;
    }

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
        node.Find(key) is null && Unknown().Take(MostMisspelt).Any(e => Meant(e.Key.Value) == key);

    /// <summary>Reports the keys that nobody asked for and those that are missing.</summary>
    public void Done()
    {
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
        foreach ((string key, string code) in missing.Where(m => !IsMisspelt(m.Key)))
        {
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
