namespace Thresholds.Rules.NRules;

/// <summary>What becomes of the rules' expressions when a session factory is built.</summary>
public enum RuleExpressions
{
    /// <summary>They are compiled: slow to build, fast to run. For a process that lives.</summary>
    Compiled,

    /// <summary>They are interpreted: fast to build, slower to run. For a process that evaluates a few cases and ends.</summary>
    Interpreted,
}
