using Thresholds.Rules.Model;

namespace Thresholds.Rules.Yaml;

/// <summary>What stands in a model whose text was reported as wrong, so that analysis sees the rest. Such a model is never evaluated.</summary>
internal static class Placeholders
{
    public const string Unknown = "unknown";

    public static InForce InForce { get; } = new() { From = PublishedDate.NotStated, To = PublishedDate.NotStated };
}
