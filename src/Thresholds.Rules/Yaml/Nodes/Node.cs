using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Yaml;

/// <summary>A part of a file's text, the same for YAML and JSON, that knows where it stands and nothing of what it means.</summary>
internal abstract class Node(SourcePosition position)
{
    public SourcePosition Position { get; } = position;

    /// <summary>What a message calls it: "found a list".</summary>
    public abstract string Described { get; }
}
