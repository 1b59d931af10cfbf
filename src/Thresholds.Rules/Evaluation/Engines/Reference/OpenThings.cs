using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules.Engines;

/// <summary>What is to be marked both ways, to see how far an answer could lead.</summary>
internal sealed class OpenThings
{
    public static OpenThings Nothing { get; } = new();

    public SortedSet<string> Findings { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> Facts { get; } = new(StringComparer.Ordinal);

    public HashSet<AtLeastOfClassCondition> Counts { get; } = [];

    public void Add(OpenThings more)
    {
        Findings.UnionWith(more.Findings);
        Facts.UnionWith(more.Facts);
        Counts.UnionWith(more.Counts);
    }
}
