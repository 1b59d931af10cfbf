namespace Thresholds.Rules.Yaml;

/// <summary>What a file holds.</summary>
internal enum FileKind
{
    Ruleset,
    Vocabulary,
    Case,
    Contacts,
    Coverage,
}
