namespace Thresholds.Rules.Yaml;

/// <summary>One key of a mapping as it is declared, once, for whoever reads the mapping and for whoever describes it.</summary>
/// <param name="name">The key.</param>
/// <param name="description">What it says, in a sentence for somebody who writes the file.</param>
/// <param name="schema">What may stand there.</param>
/// <param name="missing">The code of the diagnostic when it is not there; null where it may be left out.</param>
internal abstract class MappingKey(string name, string description, Schema schema, string? missing)
{
    public string Name { get; } = name;

    public string Description { get; } = description;

    public Schema Schema { get; } = schema;

    public string? Missing { get; } = missing;
}
