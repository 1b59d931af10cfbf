namespace Thresholds.Rules.Model.Facts;

/// <summary>The type of a fact's value.</summary>
public enum FactType
{
    /// <summary>An age in complete years, from a date of birth, or not yet born. Unborn sorts below 0.</summary>
    Age,

    /// <summary>A decimal number, never rounded.</summary>
    Number,

    /// <summary>A whole number.</summary>
    WholeNumber,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>One of the fact's listed values.</summary>
    OneOf,
}
