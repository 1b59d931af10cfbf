namespace Thresholds.Rules.Yaml;

/// <summary>A row or an item as it stands in a ruleset that is to be changed.</summary>
/// <param name="Node">The whole entry.</param>
/// <param name="Id">Its id; null for an item that repeats rows.</param>
/// <param name="Text">Its words.</param>
/// <param name="Cell">Where it stands.</param>
internal sealed record WrittenRow(LocatedNode Node, LocatedNode? Id, LocatedNode Text, WrittenCell Cell)
{
    public string Words { get; } = RowWords.OneLine(Text.Value!);

    /// <summary>What a message calls it.</summary>
    public string Name => Id is { Value: { } id } ? $"row {Quoted.Of(id)}" : $"item {Quoted.Of(Words)}";
}
