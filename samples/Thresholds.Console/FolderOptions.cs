using System.CommandLine;
using Thresholds.Rules;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.ConsoleHost;

/// <summary>The options that every command has: a folder of rulesets, and whether its editions stand in the place of the package's.</summary>
internal sealed class FolderOptions
{
    /// <summary>The folder that a working copy of rulesets has.</summary>
    public const string Usual = "rulesets";

    public Option<string?> Folder { get; } = new("--rulesets", "--folder") { Description = "A folder with rulesets of your own, PARTNERSHIP/EDITION.yaml.", HelpName = "DIR", Recursive = true };

    public Option<bool> Replace { get; } =
        new("--replace") { Description = "Let an edition of --rulesets stand in the place of the package's of the same name.", Recursive = true };

    public bool AreGiven(ParseResult parsed) => parsed.GetValue(Folder) is not null;

    /// <summary>The catalog with the folder's editions.</summary>
    public ThresholdCatalog Open(ParseResult parsed) => Open(parsed.GetValue(Folder)!, parsed.GetValue(Replace));

    /// <summary>The catalog with a folder's editions. One that has errors says so when it is asked for.</summary>
    /// <param name="folder">The folder, which must exist.</param>
    /// <param name="replace">Whether they stand in the place of the package's of the same name.</param>
    public static ThresholdCatalog Open(string folder, bool replace)
    {
        try
        {
            return new ThresholdCatalog(With(EnginesOfThisBuild.Options(), folder, replace));
        }
        catch (ThresholdCatalogException e)
        {
            // The library's advice is about options in code; on a command line there is one of this name.
            string message = !e.Diagnostics.IsEmpty && e.Diagnostics.All(d => d.Code == DiagnosticCodes.EditionTwice)
                ? string.Join('\n', e.Diagnostics.Select(d => d.ToString().Split('\n')[0]).Append("    help: use --replace to let the folder's editions stand in the place of the package's"))
                : e.Message;
            throw new UsageException($"--rulesets: {message}");
        }
    }

    /// <summary>Adds the folder, where one is given, to options.</summary>
    public ThresholdOptions Apply(ParseResult parsed, ThresholdOptions options) =>
        parsed.GetValue(Folder) is { } folder ? With(options, folder, parsed.GetValue(Replace)) : options;

    private static ThresholdOptions With(ThresholdOptions options, string folder, bool replace)
    {
        options.Folders.Add(folder);
        options.ReplaceEmbedded = replace;
        return Directory.Exists(folder) ? options : throw new UsageException($"--rulesets: folder `{folder}` does not exist");
    }
}
