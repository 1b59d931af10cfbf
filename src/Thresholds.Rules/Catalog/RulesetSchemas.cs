using Thresholds.Rules.Yaml;

namespace Thresholds.Rules;

/// <summary>
/// JSON Schema (draft 2020-12) for the files that people write, so that an editor completes and checks them while they are written. Made from what the
/// readers declare. A schema says how a file is written; whether its references lead anywhere, and whether it makes sense, only <c>check</c> says.
/// </summary>
public static class RulesetSchemas
{
    /// <summary>The schema of a ruleset, <c>PARTNERSHIP/EDITION.yaml</c>, as JSON that ends with a line feed.</summary>
    public static string Ruleset => FileSchemas.Of(FileKind.Ruleset);

    /// <summary>The schema of a vocabulary, as JSON that ends with a line feed.</summary>
    public static string Vocabulary => FileSchemas.Of(FileKind.Vocabulary);

    /// <summary>The schema of one case, as JSON that ends with a line feed. A JSON array holds several such cases.</summary>
    public static string Case => FileSchemas.Of(FileKind.Case);

    /// <summary>The schema of a file with contacts of your own, as JSON that ends with a line feed.</summary>
    public static string Contacts => FileSchemas.Of(FileKind.Contacts);

    /// <summary>The schema of a list of what no worked case can reach, as JSON that ends with a line feed.</summary>
    public static string Coverage => FileSchemas.Of(FileKind.Coverage);
}
