using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Yaml;

/// <summary>Something that was reported already and has no meaning, for example an alias. Whoever meets it passes over it without a word.</summary>
internal sealed class RefusedNode(SourcePosition position) : Node(position)
{
    public override string Described => "nothing that can be read";
}
