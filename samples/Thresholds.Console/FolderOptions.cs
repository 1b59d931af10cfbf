using System.CommandLine;
using Thresholds.Rules;

namespace Thresholds.ConsoleHost;

/// <summary>The options that every command has: a folder of rulesets, and whether its editions stand in the place of the package's.</summary>
internal sealed class FolderOptions
{
    public Option<string?> Folder { get; } = new("--rulesets", "--folder") { Description = "A folder with rulesets of your own, PARTNERSHIP/EDITION.yaml.", HelpName = "DIR", Recursive = true };

    public Option<bool> Replace { get; } =
        new("--replace") { Description = "Let an edition of --rulesets stand in the place of the package's of the same name.", Recursive = true };

    public bool AreGiven(ParseResult parsed) => parsed.GetValue(Folder) is not null;

    /// <summary>The catalog with the folder's editions.</summary>
    public ThresholdCatalog Open(ParseResult parsed)
    {
        try
        {
            return new ThresholdCatalog(Apply(parsed, EnginesOfThisBuild.Options()));
        }
        catch (ThresholdCatalogException e)
        {
            throw new UsageException($"--rulesets: {e.Message}\n    help: use --replace to let the folder's editions stand in the place of the package's");
        }
    }

    /// <summary>Adds the folder to options, which must exist.</summary>
    public ThresholdOptions Apply(ParseResult parsed, ThresholdOptions options)
    {
        if (parsed.GetValue(Folder) is { } folder)
        {
            options.Folders.Add(folder);
            options.ReplaceEmbedded = parsed.GetValue(Replace);
            if (!Directory.Exists(folder))
            {
                throw new UsageException($"--rulesets: folder `{folder}` does not exist");
            }
        }

        return options;
    }
}
