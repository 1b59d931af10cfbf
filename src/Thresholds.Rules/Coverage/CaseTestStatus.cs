namespace Thresholds.Rules;

/// <summary>How a worked case stands.</summary>
public enum CaseTestStatus
{
    /// <summary>It gives what it expects.</summary>
    Passed,

    /// <summary>It does not give what it expects, or there is a mistake in it.</summary>
    Failed,

    /// <summary>It expects nothing, and so it shows nothing.</summary>
    NothingExpected,
}
