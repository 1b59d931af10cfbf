using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads YAML from the parser's events to one tree for each document. A broken document does not take its neighbours with it.</summary>
internal sealed class YamlNodeReader
{
    private readonly SourceText text;
    private readonly bool several;
    private readonly ReadLimits limits;
    private readonly YamlEvents events;
    private readonly ImmutableArray<SourceDocument>.Builder documents = ImmutableArray.CreateBuilder<SourceDocument>();
    private int documentLine;
    private bool insideDocument;

    private YamlNodeReader(SourceText text, bool several, ReadLimits limits)
    {
        this.text = text;
        this.several = several;
        this.limits = limits;
        events = new YamlEvents(text, limits);
    }

    public static ImmutableArray<SourceDocument> Read(SourceText text, bool several, ReadLimits limits)
    {
        if (YamlMistakes.ControlCharacterIn(text) is { } problem)
        {
            return [new SourceDocument { Root = null, RootKeys = [], Problems = [problem] }];
        }

        YamlNodeReader reader = new(text, several, limits);
        reader.ReadAll();
        return reader.documents.ToImmutable();
    }

    private void ReadAll()
    {
        int restarts = 0;
        while (ReadUntilBroken() is { } line && several && !events.IsExhausted && Resynchronise(line))
        {
            if (++restarts > limits.Restarts)
            {
                Refuse(
                    DiagnosticCodes.TooManyParts,
                    new SourcePosition(text.Name, documentLine, 1),
                    $"expected at most {limits.Restarts} broken documents, found more",
                    "the documents from here on are not read");
                return;
            }
        }
    }

    // Gives the line at which reading broke off, or null at the end.
    private int? ReadUntilBroken()
    {
        DiagnosticBag bag = new();
        YamlTreeBuilder builder = new(events, limits, bag);
        try
        {
            while (events.Next() is { } next)
            {
                if (next is not DocumentStart)
                {
                    continue;
                }

                if (!several && documents.Count > 0)
                {
                    Refuse(
                        DiagnosticCodes.SecondDocument,
                        events.PositionOf(next.Start),
                        "expected one document in this file, found a second one",
                        "put each ruleset and each vocabulary into a file of its own");
                    return null;
                }

                if (documents.Count >= limits.Documents)
                {
                    Refuse(
                        DiagnosticCodes.TooManyParts,
                        events.PositionOf(next.Start),
                        $"expected at most {limits.Documents} documents, found more",
                        "the documents from here on are not read");
                    return null;
                }

                documentLine = events.PositionOf(next.Start).Line;
                insideDocument = true;
                Node? root = builder.Build();
                if (root is not null)
                {
                    events.Next();
                }

                Add(root, builder, bag);
                if (root is null)
                {
                    return documents[^1].Problems[^1].Position.Line;
                }

                insideDocument = false;
                bag = new DiagnosticBag();
                builder = new YamlTreeBuilder(events, limits, bag);
            }

            return null;
        }
        catch (YamlException e)
        {
            return Break(YamlMistakes.Describe(e.Message, text, events.PositionOf(e.Start)), builder, bag);
        }
        catch (Exception e) when (YamlMistakes.ComplaintOf(e) is not null)
        {
            return Break(YamlMistakes.Describe(YamlMistakes.ComplaintOf(e)!, text, events.LastPosition), builder, bag);
        }
    }

    private int Break(Diagnostic problem, YamlTreeBuilder builder, DiagnosticBag bag)
    {
        bag.AddRange([problem]);
        Add(null, builder, bag);
        return problem.Position.Line;
    }

    private void Refuse(string code, SourcePosition position, string message, string help)
    {
        DiagnosticBag bag = new();
        bag.Error(code, position, message, help);
        documents.Add(new SourceDocument { Root = null, RootKeys = [], Problems = bag.ToSorted() });
    }

    private void Add(Node? root, YamlTreeBuilder builder, DiagnosticBag bag) =>
        documents.Add(new SourceDocument { Root = root, RootKeys = builder.RootKeys, Problems = bag.ToSorted() });

    // A line that is exactly `---` starts a document wherever it stands, so reading can go on at the first one after the broken document's own.
    private bool Resynchronise(int brokenLine)
    {
        int line = 1;
        for (int start = 0; start < text.Text.Length; line++)
        {
            int end = text.Text.IndexOf('\n', start);
            int stop = end < 0 ? text.Text.Length : end;
            if (line > documentLine && text.Text.AsSpan(start, stop - start).TrimEnd() is "---")
            {
                // The parser looks ahead: it may break before it announces the document that this line starts.
                bool ownStart = !insideDocument && line < brokenLine;
                insideDocument = true;
                documentLine = line;
                if (!ownStart)
                {
                    events.RestartAt(start, line - 1);
                    return true;
                }
            }

            start = stop + 1;
        }

        return false;
    }
}
