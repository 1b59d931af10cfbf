namespace Thresholds.ConsoleHost.Testing;

/// <summary>How a case of a test run stands.</summary>
internal enum TestStatus
{
    Passed,
    Failed,
    NotEvaluated,
    NothingExpected,
}
