namespace Thresholds.Rules.Yaml;

/// <summary>A level of a table that is becoming a ruleset.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Number">Its number.</param>
/// <param name="Name">Its name.</param>
/// <param name="Word">What the table calls it.</param>
internal sealed record DraftLevel(string Id, int Number, string Name, string Word);
