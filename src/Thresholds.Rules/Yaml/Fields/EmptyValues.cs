namespace Thresholds.Rules.Yaml;

/// <summary>What to do about an empty value: the same words for both languages.</summary>
internal static class EmptyValues
{
    public const string Help = "leave the key out, or say `not-known` or `not-stated` where that is meant";
}
