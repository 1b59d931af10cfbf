using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Thresholds.Rules.Yaml;

/// <summary>Builds the tree of one YAML document and refuses what the format leaves out: anchors, aliases, tags, merge keys.</summary>
internal sealed class YamlTreeBuilder(YamlEvents events, ReadLimits limits, DiagnosticBag bag)
{
    private readonly List<ScalarNode> rootKeys = [];

    public ImmutableArray<ScalarNode> RootKeys => [.. rootKeys];

    /// <summary>The document's tree, or null when a limit was passed; the rest of the document is then not read.</summary>
    public Node? Build() => events.Next() is { } first ? ReadNode(first, depth: 1) : Exhausted(null);

    private Node? ReadNode(ParsingEvent start, int depth)
    {
        SourcePosition position = events.PositionOf(start.Start);
        if (bag.IsFull)
        {
            // A document with so much that is refused is not read to its end.
            bag.Error(DiagnosticCodes.TooManyFindings, position, "more");
            return null;
        }

        if (start is NodeEvent node)
        {
            RefuseDecorations(node, position);
        }

        if (start is MappingStart or SequenceStart && depth > limits.Depth)
        {
            bag.Error(
                DiagnosticCodes.TooDeep, position, $"expected at most {limits.Depth} mappings and lists inside each other, found more");
            return null;
        }

        return start switch
        {
            Scalar scalar => new ScalarNode(scalar.Value, scalar.Style == ScalarStyle.Plain, position),
            SequenceStart => ReadSequence(position, depth),
            MappingStart => ReadMapping(position, depth),
            _ => Refuse(DiagnosticCodes.AnchorOrAlias, position, $"expected the value itself, found the alias {Quoted.Of(AliasOf(start))}"),
        };
    }

    private SequenceNode? ReadSequence(SourcePosition position, int depth)
    {
        ImmutableArray<Node>.Builder items = ImmutableArray.CreateBuilder<Node>();
        while (events.Next() is { } next)
        {
            if (next is SequenceEnd)
            {
                return new SequenceNode(items.ToImmutable(), position);
            }

            if (ReadNode(next, depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        return Exhausted(position) as SequenceNode;
    }

    private MappingNode? ReadMapping(SourcePosition position, int depth)
    {
        MappingBuilder mapping = new(position, bag);
        while (events.Next() is { } next)
        {
            if (next is MappingEnd)
            {
                return mapping.Build();
            }

            if (!ReadEntry(next, mapping, depth))
            {
                return null;
            }
        }

        return Exhausted(position) as MappingNode;
    }

    // False when a limit was passed.
    private bool ReadEntry(ParsingEvent keyEvent, MappingBuilder mapping, int depth)
    {
        if (keyEvent is Scalar { Style: ScalarStyle.Plain, Value: "<<" })
        {
            bag.Error(
                DiagnosticCodes.MergeKey, events.PositionOf(keyEvent.Start), "expected a key, found the merge key `<<`", "write the keys out where they hold");
            return SkipValue();
        }

        if (ReadNode(keyEvent, depth + 1) is not { } keyNode)
        {
            return false;
        }

        ScalarNode? key = keyNode as ScalarNode;
        if (key is null && keyNode is not RefusedNode)
        {
            bag.Error(DiagnosticCodes.WrongShape, keyNode.Position, $"expected text as a key, found {keyNode.Described}");
        }

        if (key is not null && depth == 1)
        {
            rootKeys.Add(key);
        }

        bool wanted = key is not null && mapping.Announce(key);
        if (events.Next() is not { } valueEvent)
        {
            return Exhausted(keyNode.Position) is not null;
        }

        if (ReadNode(valueEvent, depth + 1) is not { } value)
        {
            return false;
        }

        if (wanted)
        {
            mapping.Add(key!, value);
        }

        return true;
    }

    private bool SkipValue()
    {
        int open = 0;
        while (events.Next() is { } next)
        {
            open += next is MappingStart or SequenceStart ? 1 : next is MappingEnd or SequenceEnd ? -1 : 0;
            if (open == 0)
            {
                return true;
            }

            if (open > limits.Depth)
            {
                bag.Error(
                    DiagnosticCodes.TooDeep,
                    events.PositionOf(next.Start),
                    $"expected at most {limits.Depth} mappings and lists inside each other, found more");
                return false;
            }
        }

        return Exhausted(null) is not null;
    }

    private void RefuseDecorations(NodeEvent node, SourcePosition position)
    {
        if (!node.Anchor.IsEmpty)
        {
            Refuse(DiagnosticCodes.AnchorOrAlias, position, $"expected no anchors, found {Quoted.Of("&" + node.Anchor.Value)}");
        }

        if (!node.Tag.IsEmpty)
        {
            bag.Error(
                DiagnosticCodes.Tag,
                position,
                $"expected no tags, found {Quoted.Of(TagOf(node))}",
                "leave it out: what a value means follows from where it stands");
        }
    }

    private RefusedNode Refuse(string code, SourcePosition position, string message)
    {
        bag.Error(code, position, message, "write the value out where it holds");
        return new RefusedNode(position);
    }

    private Node? Exhausted(SourcePosition? position)
    {
        bag.Error(
            DiagnosticCodes.TooManyParts,
            position ?? new SourcePosition(events.FileName, events.FirstLine, 1),
            $"expected at most {limits.Events} values and keys, found more");
        return null;
    }

    // The parser has replaced `!!` by what it stands for.
    private static string TagOf(NodeEvent node) => node.Tag.Value.Replace("tag:yaml.org,2002:", "!!", StringComparison.Ordinal);

    private static string AliasOf(ParsingEvent start) => start is AnchorAlias alias ? "*" + alias.Value.Value : start.ToString() ?? string.Empty;
}
