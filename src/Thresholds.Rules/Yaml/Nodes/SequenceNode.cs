using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Yaml;

/// <summary>A list.</summary>
internal sealed class SequenceNode(ImmutableArray<Node> items, SourcePosition position) : Node(position)
{
    public ImmutableArray<Node> Items { get; } = items;

    public override string Described => "a list";
}
