using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Yaml;

/// <summary>Builds the tree of one JSON value. Numbers, booleans and null keep the text in which they are written.</summary>
internal sealed class JsonTreeBuilder(JsonPositions positions, ReadLimits limits, int eventsBefore)
{
    private readonly List<ScalarNode> rootKeys = [];
    private int rootDepth;

    public DiagnosticBag Bag { get; } = new();

    public ImmutableArray<ScalarNode> RootKeys => [.. rootKeys];

    public int Events { get; private set; } = eventsBefore;

    public SourcePosition LastPosition { get; private set; }

    /// <summary>The tree of the value at which the reader stands, or null when a limit was passed.</summary>
    public Node? Build(ref Utf8JsonReader json, int depth)
    {
        rootDepth = depth;
        return ReadNode(ref json, depth);
    }

    private Node? ReadNode(ref Utf8JsonReader json, int depth)
    {
        SourcePosition position = Locate(ref json);
        bool nested = json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
        if (nested && depth > limits.Depth)
        {
            Bag.Error(DiagnosticCodes.TooDeep, position, $"expected at most {limits.Depth} mappings and lists inside each other, found more");
            return null;
        }

        // The end of a mapping or list counts as well, as in YAML.
        Events += nested ? 2 : 1;
        if (Events > limits.Events)
        {
            Bag.Error(DiagnosticCodes.TooManyParts, position, $"expected at most {limits.Events} values and keys, found more");
            return null;
        }

        switch (json.TokenType)
        {
            case JsonTokenType.StartObject:
                return ReadMapping(ref json, position, depth);
            case JsonTokenType.StartArray:
                return ReadSequence(ref json, position, depth);
            case JsonTokenType.String:
                return new ScalarNode(json.GetString()!, isPlain: false, position);
            default:
                // A null stays the word, so that whoever reads it can say what was expected in its place.
                return new ScalarNode(Encoding.UTF8.GetString(json.ValueSpan), isPlain: true, position);
        }
    }

    private SequenceNode? ReadSequence(ref Utf8JsonReader json, SourcePosition position, int depth)
    {
        ImmutableArray<Node>.Builder items = ImmutableArray.CreateBuilder<Node>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            if (ReadNode(ref json, depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        return new SequenceNode(items.ToImmutable(), position);
    }

    private MappingNode? ReadMapping(ref Utf8JsonReader json, SourcePosition position, int depth)
    {
        MappingBuilder mapping = new(position, Bag);
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            SourcePosition keyPosition = Locate(ref json);
            ScalarNode key = new(json.GetString()!, isPlain: false, keyPosition);
            Events++;
            if (depth == rootDepth)
            {
                rootKeys.Add(key);
            }

            bool wanted = mapping.Announce(key);
            json.Read();
            if (ReadNode(ref json, depth + 1) is not { } value)
            {
                return null;
            }

            if (wanted)
            {
                mapping.Add(key, value);
            }
        }

        return mapping.Build();
    }

    private SourcePosition Locate(ref Utf8JsonReader json) => LastPosition = positions.At(json.TokenStartIndex);
}
