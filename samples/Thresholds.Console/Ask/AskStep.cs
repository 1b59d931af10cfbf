namespace Thresholds.ConsoleHost.Ask;

/// <summary>Where an answer leads.</summary>
internal enum AskStep
{
    /// <summary>To the next question.</summary>
    Next,

    /// <summary>To the headings, to record something else.</summary>
    Add,

    /// <summary>To the end.</summary>
    Stop,
}
