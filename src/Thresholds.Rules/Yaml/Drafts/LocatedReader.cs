using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Thresholds.Rules.Yaml;

/// <summary>Finds where the parts of a sound YAML text stand.</summary>
internal sealed class LocatedReader
{
    private readonly string text;
    private readonly Parser parser;

    private LocatedReader(string text)
    {
        this.text = text;
        parser = new Parser(new StringReader(text));
    }

    /// <summary>The root of the only document.</summary>
    public static LocatedNode Read(string text)
    {
        LocatedReader reader = new(text);
        reader.parser.Consume<StreamStart>();
        reader.parser.Consume<DocumentStart>();
        return reader.Node();
    }

    private LocatedNode Node()
    {
        ParsingEvent start = parser.Consume<ParsingEvent>();
        int index = (int)start.Start.Index;
        return start switch
        {
            Scalar scalar => new LocatedNode { Start = index, End = EndOf(index, scalar), Value = scalar.Value },
            SequenceStart list => Sequence(new LocatedNode { Start = index, IsFlow = list.Style == SequenceStyle.Flow }),
            MappingStart mapping => Mapping(new LocatedNode { Start = index, IsFlow = mapping.Style == MappingStyle.Flow }),
            _ => throw new InvalidOperationException($"a sound ruleset has no {start.GetType().Name}"),
        };
    }

    private LocatedNode Sequence(LocatedNode list)
    {
        while (!parser.Accept<SequenceEnd>(out _))
        {
            list.Items.Add(Node());
        }

        SequenceEnd end = parser.Consume<SequenceEnd>();

        // A list without brackets ends where its last entry does: the parser sees its end only at what follows.
        list.End = list.IsFlow ? Behind(']', end) : list.Items.Count > 0 ? list.Items[^1].End : list.Start;
        return list;
    }

    private LocatedNode Mapping(LocatedNode mapping)
    {
        while (!parser.Accept<MappingEnd>(out _))
        {
            mapping.Entries.Add((Node(), Node()));
        }

        MappingEnd end = parser.Consume<MappingEnd>();
        mapping.End = mapping.IsFlow ? Behind('}', end) : mapping.Entries.Count > 0 ? mapping.Entries[^1].Value.End : mapping.Start;
        return mapping;
    }

    // The parser gives the bracket's place, and not always where it ends.
    private int Behind(char bracket, ParsingEvent end) => text.IndexOf(bracket, (int)end.Start.Index) + 1;

    // Behind a block of text the parser has gone on to the next line.
    private int EndOf(int start, Scalar scalar) => start + text[start..(int)scalar.End.Index].TrimEnd().Length;
}
