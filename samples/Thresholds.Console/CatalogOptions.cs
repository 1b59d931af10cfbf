using System.CommandLine;
using Thresholds.Rules;

namespace Thresholds.ConsoleHost;

/// <summary>The options that say which edition and which engine work, and whose contacts are shown.</summary>
internal static class CatalogOptions
{
    public static Option<string?> RulesetOption() => new("--ruleset") { Description = "The ruleset to use, whatever the file says.", HelpName = "ID[@EDITION]" };

    public static Option<string?> EngineOption(ThresholdCatalog catalog) =>
        new("--engine") { Description = $"The engine: {string.Join(", ", catalog.EngineNames)}.", HelpName = "NAME" };

    public static Option<string?> ContactsOption() =>
        new("--contacts") { Description = "A file with contacts of your own, laid over the printed ones.", HelpName = "FILE" };

    /// <summary>Refuses a ruleset that the catalog does not have, once, instead of case by case.</summary>
    public static void CheckRuleset(ThresholdCatalog catalog, string? ruleset, DateOnly asOf)
    {
        if (ruleset is not null && catalog.Find(ruleset, asOf) is { Edition: null } lookup)
        {
            throw UsageException.Of(lookup.Diagnostics, "--ruleset");
        }
    }

    public static string? Engine(ThresholdCatalog catalog, string? name) =>
        name is null || catalog.EngineNames.Contains(name)
            ? name
            : throw new UsageException($"--engine: {EnginesOfThisBuild.Missing(name, catalog.EngineNames)}");

    public static ThresholdCatalog WithContacts(ThresholdCatalog catalog, string? contacts, FolderOptions folders, ParseResult parsed)
    {
        if (contacts is null)
        {
            return catalog;
        }

        ThresholdOptions options = folders.Apply(parsed, EnginesOfThisBuild.Options());
        options.ContactFiles.Add(contacts);
        return options.Problems() is { Count: > 0 } problems
            ? throw new UsageException($"--contacts: {string.Join('\n', problems)}")
            : new ThresholdCatalog(options);
    }
}
