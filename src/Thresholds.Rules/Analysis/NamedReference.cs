using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Analysis;

/// <summary>A reference together with who makes it, as messages name it.</summary>
internal readonly record struct NamedReference(string Owner, string Id, SourcePosition Position)
{
    public static NamedReference Of(string owner, Reference reference) => new(owner, reference.Id, reference.Position);
}
