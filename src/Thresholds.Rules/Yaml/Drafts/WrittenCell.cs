namespace Thresholds.Rules.Yaml;

/// <summary>The rows of a level under a heading, or the items of a list, as they stand in a ruleset that is to be changed.</summary>
/// <param name="Owner">The heading or list.</param>
/// <param name="Level">The id of the level; null in a list.</param>
/// <param name="List">The entries.</param>
internal sealed record WrittenCell(LocatedNode Owner, string? Level, LocatedNode List)
{
    public string Name => $"`{Owner["id"]?.Value}`{(Level is null ? string.Empty : $", level `{Level}`")}";
}
