using System.Collections.Immutable;
using System.Globalization;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Yaml;

/// <summary>
/// One value on its way into the model: the node, and the name that a message gives it. Reading it as what it is not reports that and gives
/// null; reading one that is missing gives null without a word.
/// </summary>
internal sealed class Field(Node? node, string name, DiagnosticBag bag)
{
    private readonly Node? node = node;
    private readonly DiagnosticBag bag = bag;

    public string Name { get; } = name;

    /// <summary>Whether something stands there, sound or not.</summary>
    public bool IsGiven => node is not null;

    public bool IsList => node is SequenceNode;

    public bool IsMapping => node is MappingNode;

    /// <summary>Whether it is a mapping that has the key.</summary>
    public bool Has(string key) => node is MappingNode mapping && mapping.Find(key) is not null;

    public bool IsNumber => node is ScalarNode scalar && decimal.TryParse(scalar.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out _);

    public SourcePosition Position => node?.Position ?? SourcePosition.None;

    /// <summary>The same value under another name.</summary>
    public Field Called(string other) => new(node, other, bag);

    /// <summary>Reports the value: what was expected, and what was found.</summary>
    public void Report(string code, string expected, string? help = null) => ReportFixable(code, expected, help, fix: null);

    /// <summary>Reports the value, with the change that mends it where only one can be meant.</summary>
    public void ReportFixable(string code, string expected, string? help, TextEdit? fix) =>
        bag.Error(code, Position, $"{Name}: expected {expected}, found {node?.Described ?? "nothing"}", help, fix);

    /// <summary>Reports the value when what was found has a better name than the node's own.</summary>
    public void Report(string code, string expected, string found, string? help) =>
        bag.Error(code, Position, $"{Name}: expected {expected}, found {found}", help);

    /// <summary>The change that puts another text in place of this single value; null where nobody knows which.</summary>
    public TextEdit? Edit(string? to) =>
        to is not null && node is ScalarNode scalar ? new TextEdit { Position = scalar.Position, Old = scalar.Value, New = to } : null;

    /// <summary>The key of this value as a value of its own, so that a mistake in the key is reported at the key.</summary>
    public Field OfKey(ScalarNode key) => new(key, Name, bag);

    /// <summary>A single value that says something.</summary>
    /// <param name="expected">What to ask for when a list or mapping stands there.</param>
    public ScalarNode? Scalar(string expected)
    {
        if (node is not ScalarNode scalar)
        {
            ReportShape(expected);
            return null;
        }

        return ReportEmpty(expected) ? null : scalar;
    }

    /// <summary>Text; what a block style leaves at its end is cut.</summary>
    public string? Text() => Scalar("text")?.Value.TrimEnd();

    /// <summary>A mapping, read to its end: keys that <paramref name="read"/> does not ask for are reported.</summary>
    public T? Mapping<T>(string what, Func<MappingReader, T?> read)
        where T : class => Mapping(null, what, read);

    /// <summary>A mapping, read to its end: keys that were not declared are reported.</summary>
    /// <param name="shape">What was declared; null where whoever reads it knows the keys.</param>
    /// <param name="what">What messages call it.</param>
    /// <param name="read">Reads it.</param>
    public T? Mapping<T>(MappingShape? shape, string what, Func<MappingReader, T?> read)
        where T : class
    {
        if (node is not MappingNode mapping)
        {
            if (!ReportEmpty("a mapping"))
            {
                ReportShape("a mapping");
            }

            return null;
        }

        MappingReader reader = new(mapping, what, bag, shape);
        T? result = read(reader);
        reader.Done();
        return result;
    }

    /// <summary>The entries of a list; none when it is missing or no list.</summary>
    public ImmutableArray<Field> Entries(string expected = "a list")
    {
        if (node is not SequenceNode sequence)
        {
            if (!ReportEmpty(expected))
            {
                ReportShape(expected);
            }

            return [];
        }

        DiagnosticBag into = bag;
        string of = Name;
        return [.. sequence.Items.Select((item, i) => new Field(item, $"{of}, entry {i + 1}", into))];
    }

    /// <summary>The entries of a list of which at least one is needed.</summary>
    public ImmutableArray<Field> SomeEntries()
    {
        if (node is SequenceNode { Items.IsEmpty: true })
        {
            bag.Error(DiagnosticCodes.EmptyValue, Position, $"{Name}: expected at least one entry, found an empty list");
        }

        return Entries();
    }

    /// <summary>The entries of a list, or the one value that stands in its place.</summary>
    public ImmutableArray<Field> OneOrMore(string expected) => node is ScalarNode && !ReportEmpty(expected) ? [this] : Entries(expected);

    /// <summary>The keys and values of a mapping whose keys are names and not a fixed list.</summary>
    public ImmutableArray<(ScalarNode Key, Field Value)> Pairs()
    {
        if (node is not MappingNode mapping)
        {
            if (!ReportEmpty("a mapping"))
            {
                ReportShape("a mapping");
            }

            return [];
        }

        DiagnosticBag into = bag;
        string of = Name;
        return [.. mapping.Entries.Select(e => (e.Key, new Field(e.Value, $"{of}, {Quoted.Of(e.Key.Value)}", into)))];
    }

    private bool ReportEmpty(string expected)
    {
        if (node is not ScalarNode { IsEmpty: true } scalar)
        {
            return false;
        }

        string found = scalar.Value.Trim().Length == 0 ? "an empty value" : scalar.Described;
        bag.Error(DiagnosticCodes.EmptyValue, Position, $"{Name}: expected {expected}, found {found}", EmptyValues.Help);
        return true;
    }

    private void ReportShape(string expected)
    {
        if (node is not (null or RefusedNode) and not ScalarNode { IsEmpty: true })
        {
            Report(DiagnosticCodes.WrongShape, expected);
        }
    }
}
