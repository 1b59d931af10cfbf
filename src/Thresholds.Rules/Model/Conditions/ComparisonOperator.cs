namespace Thresholds.Rules.Model.Conditions;

/// <summary>How a fact is compared. Nothing is rounded.</summary>
public enum ComparisonOperator
{
    /// <summary>Strictly below.</summary>
    Below,

    /// <summary>At most: up to and including.</summary>
    AtMost,

    /// <summary>At least: from and including.</summary>
    AtLeast,

    /// <summary>Strictly above.</summary>
    Above,

    /// <summary>Exactly this value.</summary>
    Is,

    /// <summary>One of these values.</summary>
    OneOf,
}
