using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Yaml;

/// <summary>A mapping. No key stands twice.</summary>
internal sealed class MappingNode(ImmutableArray<MappingEntry> entries, SourcePosition position) : Node(position)
{
    public ImmutableArray<MappingEntry> Entries { get; } = entries;

    public override string Described => "a mapping";

    public MappingEntry? Find(string key)
    {
        foreach (MappingEntry entry in Entries)
        {
            if (entry.Key.Value == key)
            {
                return entry;
            }
        }

        return null;
    }
}
