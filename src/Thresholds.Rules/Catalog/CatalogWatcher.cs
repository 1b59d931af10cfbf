namespace Thresholds.Rules;

/// <summary>
/// Reads the folders of a catalog again whenever a file in them changes, and says each time what came of it. A file that is only half saved has errors for a
/// moment: the catalog keeps the last sound edition meanwhile. Dispose of it to stop.
/// </summary>
public sealed class CatalogWatcher : IDisposable
{
    private readonly ThresholdCatalog catalog;
    private readonly Action<CatalogReload> reloaded;
    private readonly FileSystemWatcher[] watchers;

    /// <summary>Starts to watch. The folders are read at once, so that there is a last sound edition to keep.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="reloaded">
    /// Is told what a reload gave whenever something changed or is wrong, on a thread of the pool and never twice at the same time for one folder. What it throws
    /// is not caught.
    /// </param>
    public CatalogWatcher(ThresholdCatalog catalog, Action<CatalogReload> reloaded)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(reloaded);
        this.catalog = catalog;
        this.reloaded = reloaded;
        watchers = [.. catalog.Folders.Select(Watch)];

        // What changes from here on is noticed, and what changed before is read now.
        Array.ForEach(watchers, w => w.EnableRaisingEvents = true);
        catalog.Reload();
    }

    /// <summary>Stops to watch. The catalog stays as it is.</summary>
    public void Dispose() => Array.ForEach(watchers, w => w.Dispose());

    private FileSystemWatcher Watch(string folder)
    {
        FileSystemWatcher watcher = new(folder, "*.yaml") { IncludeSubdirectories = true };
        watcher.Changed += (_, _) => Reload();
        watcher.Created += (_, _) => Reload();
        watcher.Deleted += (_, _) => Reload();
        watcher.Renamed += (_, _) => Reload();

        // Too many changes at once for the system to list them: read all the same.
        watcher.Error += (_, _) => Reload();
        return watcher;
    }

    private void Reload()
    {
        CatalogReload said = catalog.Reload();
        if (said.HasChanges || !said.Diagnostics.IsEmpty)
        {
            reloaded(said);
        }
    }
}
