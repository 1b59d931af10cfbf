namespace Thresholds.Rules;

/// <summary>How the parts of a pattern of observations come together.</summary>
public enum PatternKind
{
    /// <summary>Nothing has to be recorded.</summary>
    Nothing,

    /// <summary>One observation.</summary>
    One,

    /// <summary>Every part.</summary>
    All,

    /// <summary>Any one of the parts.</summary>
    Any,

    /// <summary>Any so many of the parts.</summary>
    AtLeast,
}
