using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Yaml;

/// <summary>A single value in the form in which it is written. What it means follows from where it stands.</summary>
/// <param name="value">The text; a JSON number or boolean keeps its own.</param>
/// <param name="isPlain">Whether it stands without quotes and not as a block.</param>
/// <param name="position">Where it stands.</param>
internal sealed class ScalarNode(string value, bool isPlain, SourcePosition position) : Node(position)
{
    public string Value { get; } = value;

    public bool IsPlain { get; } = isPlain;

    /// <summary>Whether it says nothing: blank, or a null in any of YAML's spellings. The quoted word "null" is text.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Value) || (IsPlain && Value is "null" or "Null" or "NULL" or "~");

    public override string Described => Quoted.Of(Value);
}
