namespace Thresholds.Rules.Yaml;

/// <summary>A key and its value, both located.</summary>
internal sealed record MappingEntry(ScalarNode Key, Node Value);
