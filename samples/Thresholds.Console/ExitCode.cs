namespace Thresholds.ConsoleHost;

/// <summary>How a command ended. Scripts rely on these numbers.</summary>
internal enum ExitCode
{
    /// <summary>Done, at most warnings.</summary>
    Done = 0,

    /// <summary>Done, and something in the input has errors: an incomplete case, a ruleset with errors, an expectation that fails.</summary>
    InputHasErrors = 1,

    /// <summary>Wrong usage, or input that cannot be read at all.</summary>
    WrongUsage = 2,

    /// <summary>Our fault.</summary>
    OurFault = 3,
}
