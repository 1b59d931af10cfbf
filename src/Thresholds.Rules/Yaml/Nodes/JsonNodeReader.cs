using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads strict JSON to one tree, or to one for each element when an array of cases is expected. Elements before a mistake are kept.</summary>
internal sealed class JsonNodeReader
{
    private readonly SourceText text;
    private readonly bool several;
    private readonly ReadLimits limits;
    private readonly JsonPositions positions;
    private readonly ImmutableArray<SourceDocument>.Builder documents = ImmutableArray.CreateBuilder<SourceDocument>();
    private JsonTreeBuilder builder;
    private bool pending;

    private JsonNodeReader(SourceText text, bool several, ReadLimits limits)
    {
        this.text = text;
        this.several = several;
        this.limits = limits;
        positions = new JsonPositions(text);
        builder = new JsonTreeBuilder(positions, limits, eventsBefore: 0);
    }

    public static ImmutableArray<SourceDocument> Read(SourceText text, bool several, ReadLimits limits)
    {
        JsonNodeReader reader = new(text, several, limits);
        reader.ReadGuarded();
        return reader.documents.ToImmutable();
    }

    private void ReadGuarded()
    {
        try
        {
            // The builder reports too great a depth before the reader gives up.
            Utf8JsonReader json = new(Encoding.UTF8.GetBytes(text.Text), new JsonReaderOptions { MaxDepth = limits.Depth + 2 });
            json.Read();
            ReadRoot(ref json);
        }
        catch (JsonException e)
        {
            Fail(JsonPositions.At(text, e.LineNumber ?? 0, e.BytePositionInLine ?? 0), e.Message);
        }
        catch (InvalidOperationException)
        {
            // The reader's way to say that an escaped text is no valid text.
            Fail(builder.LastPosition, "expected text, found half of a surrogate pair");
        }
    }

    private void ReadRoot(ref Utf8JsonReader json)
    {
        if (!several || json.TokenType != JsonTokenType.StartArray)
        {
            if (ReadDocument(ref json, depth: 1))
            {
                pending = false;
                json.Read();
            }

            return;
        }

        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            if (!ReadDocument(ref json, depth: 2))
            {
                return;
            }
        }

        json.Read();
    }

    // False when a limit was passed.
    private bool ReadDocument(ref Utf8JsonReader json, int depth)
    {
        builder = new JsonTreeBuilder(positions, limits, builder.Events);
        pending = true;
        Node? root = builder.Build(ref json, depth);
        pending = false;
        Add(root);
        return root is not null;
    }

    private void Fail(SourcePosition position, string message)
    {
        if (!pending)
        {
            builder = new JsonTreeBuilder(positions, limits, builder.Events);
        }

        builder.Bag.Error(DiagnosticCodes.NotJson, position, $"not JSON: {JsonMistakes.Translate(message)}");
        Add(null);
    }

    private void Add(Node? root) =>
        documents.Add(new SourceDocument { Root = root, RootKeys = builder.RootKeys, Problems = builder.Bag.ToSorted() });
}
