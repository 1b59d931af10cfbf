namespace Thresholds.Rules;

/// <summary>An edition that a catalog knows of by its place, PARTNERSHIP/EDITION.yaml, and that it reads when somebody asks for it.</summary>
internal sealed record CatalogSource(string Ruleset, string Edition, string Name, Func<Stream> Open)
{
    /// <summary>Whether it was found sound when the package was made, so that nobody need wait for it again.</summary>
    public bool IsKnownSound { get; init; }

    /// <param name="relativePath">PARTNERSHIP/EDITION.yaml, with forward slashes.</param>
    /// <param name="name">The name that diagnostics show.</param>
    /// <param name="open">Opens the file.</param>
    public static CatalogSource FromPath(string relativePath, string name, Func<Stream> open)
    {
        string[] parts = relativePath.Split('/');
        return new CatalogSource(parts[0], Path.GetFileNameWithoutExtension(parts[^1]), name, open);
    }
}
