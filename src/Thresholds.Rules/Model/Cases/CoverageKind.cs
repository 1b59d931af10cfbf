namespace Thresholds.Rules;

/// <summary>What worked cases are to reach.</summary>
public enum CoverageKind
{
    /// <summary>A row of the table or an item of a list of its own: some case marks it for.</summary>
    Row,

    /// <summary>A rule: some case makes it true.</summary>
    Rule,

    /// <summary>One outcome of one part of a rule's condition: some case marks the part so.</summary>
    Condition,

    /// <summary>A consent rule: some case expects it by name, and it stands.</summary>
    Consent,

    /// <summary>A response: some case expects it by name, and it applies.</summary>
    Response,

    /// <summary>A consideration: some case expects it by name, and it applies.</summary>
    Consideration,
}
