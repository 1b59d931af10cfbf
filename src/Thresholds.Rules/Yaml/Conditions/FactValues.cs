namespace Thresholds.Rules.Yaml;

/// <summary>The one form in which a fact's value goes on, from a condition as from a case.</summary>
internal static class FactValues
{
    /// <summary>The text as written, with a plain <c>true</c> or <c>false</c> as <c>yes</c> or <c>no</c>.</summary>
    public static string Of(ScalarNode scalar) => scalar switch
    {
        { IsPlain: true, Value: "true" } => "yes",
        { IsPlain: true, Value: "false" } => "no",
        _ => scalar.Value.TrimEnd(),
    };
}
