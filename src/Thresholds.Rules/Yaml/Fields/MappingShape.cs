using System.Diagnostics.CodeAnalysis;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Yaml;

/// <summary>The keys that one kind of mapping has. Filled where its reader is declared, and not changed afterwards.</summary>
/// <param name="name">What messages call the mapping, and its name among a schema's definitions.</param>
/// <param name="description">What it is, in a sentence for somebody who writes the file.</param>
internal sealed class MappingShape(string name, string description)
{
    private readonly List<MappingKey> keys = [];

    public string Name { get; } = name;

    public string Description { get; } = description;

    /// <summary>The keys in the order in which they are described.</summary>
    public IReadOnlyList<MappingKey> Keys => keys;

    /// <summary>Adds a key that must be there.</summary>
    public Key<T> Need<T>(string key, string about, Shape<T> shape, string missing = DiagnosticCodes.MissingKey) =>
        Add(Key<T>.Need(key, about, shape, missing));

    /// <summary>Adds a key that may be left out.</summary>
    public Key<T> May<T>(string key, string about, Shape<T> shape) => Add(Key<T>.May(key, about, shape));

    /// <summary>Takes over keys that other mappings have as well.</summary>
    public MappingShape With(params ReadOnlySpan<MappingKey> shared)
    {
        keys.AddRange(shared);
        return this;
    }

    public bool TryFind(string key, [NotNullWhen(true)] out MappingKey? found) => (found = keys.Find(k => k.Name == key)) is not null;

    private Key<T> Add<T>(Key<T> key)
    {
        keys.Add(key);
        return key;
    }
}
