using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Yaml;

/// <summary>Collects the entries of one mapping and reports a key that stands twice; the first one counts.</summary>
internal sealed class MappingBuilder(SourcePosition position, DiagnosticBag bag)
{
    private readonly Dictionary<string, ScalarNode> seen = [];
    private readonly ImmutableArray<MappingEntry>.Builder entries = ImmutableArray.CreateBuilder<MappingEntry>();

    /// <summary>Announces a key before its value is read; false when it stands twice.</summary>
    public bool Announce(ScalarNode key)
    {
        if (seen.TryAdd(key.Value, key))
        {
            return true;
        }

        bag.Error(
            DiagnosticCodes.DuplicateKey,
            key.Position,
            $"expected every key once, found {Quoted.Of(key.Value)} twice in one mapping",
            $"it stands at line {seen[key.Value].Position.Line} already");
        return false;
    }

    public void Add(ScalarNode key, Node value) => entries.Add(new MappingEntry(key, value));

    public MappingNode Build() => new(entries.ToImmutable(), position);
}
