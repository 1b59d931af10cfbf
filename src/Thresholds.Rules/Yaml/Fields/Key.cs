using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Yaml;

/// <summary>A key whose value becomes a <typeparamref name="T"/>.</summary>
/// <typeparam name="T">What reading it gives.</typeparam>
internal sealed class Key<T>(string name, string description, Shape<T> shape, string? missing) : MappingKey(name, description, shape.Schema, missing)
{
    public Shape<T> Shape { get; } = shape;

    /// <summary>A key that may be left out.</summary>
    public static Key<T> May(string name, string description, Shape<T> shape) => new(name, description, shape, null);

    /// <summary>A key that must be there.</summary>
    public static Key<T> Need(string name, string description, Shape<T> shape, string missing = DiagnosticCodes.MissingKey) =>
        new(name, description, shape, missing);
}
