using System.Collections.Immutable;

namespace Thresholds.Rules.Model.Conditions;

/// <summary>The keys that say what kind of condition a mapping is; any other key is a fact.</summary>
internal static class ConditionKinds
{
    public const string All = "all";
    public const string Any = "any";
    public const string Not = "not";
    public const string AtLeast = "at-least";
    public const string Level = "level";
    public const string FromLevel = "level-at-least";
    public const string RowAt = "row-at";
    public const string Trigger = "trigger";
    public const string NotRuledOut = "not-ruled-out";
    public const string Unanswered = "unanswered";

    /// <summary>In a <c>when</c>.</summary>
    public static ImmutableArray<string> OfConditions { get; } = [All, Any, Not, AtLeast];

    /// <summary>In an <c>applies</c>, which may ask about the result as well.</summary>
    public static ImmutableArray<string> OfGuidance { get; } = [.. OfConditions, Level, FromLevel, RowAt, Trigger, NotRuledOut, Unanswered];
}
