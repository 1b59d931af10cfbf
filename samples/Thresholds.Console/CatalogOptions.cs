using Thresholds.Rules;

namespace Thresholds.ConsoleHost;

/// <summary>The options that say which engine works and whose contacts are shown.</summary>
internal static class CatalogOptions
{
    public static string? Engine(ThresholdCatalog catalog, string? name) =>
        name is null || catalog.EngineNames.Contains(name)
            ? name
            : throw new UsageException($"--engine: {EnginesOfThisBuild.Missing(name, catalog.EngineNames)}");

    public static ThresholdCatalog WithContacts(ThresholdCatalog catalog, string? contacts)
    {
        if (contacts is null)
        {
            return catalog;
        }

        ThresholdOptions options = EnginesOfThisBuild.Options();
        options.ContactFiles.Add(contacts);
        return options.Problems() is { Count: > 0 } problems
            ? throw new UsageException($"--contacts: {string.Join('\n', problems)}")
            : new ThresholdCatalog(options);
    }
}
