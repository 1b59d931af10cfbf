using System.Collections.Immutable;
using System.Text;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Yaml;

/// <summary>The text of one file, with the name that diagnostics show.</summary>
internal sealed class SourceText(string name, string text)
{
    private const int ChunkSize = 81_920;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public string Name { get; } = name;

    public string Text { get; } = text.StartsWith('\uFEFF') ? text[1..] : text;

    /// <summary>Its documents, once somebody has read it for several: who asks what it is and who asks what it holds read it once.</summary>
    public ImmutableArray<SourceDocument>? Documents { get; set; }

    /// <summary>Told by the name, or by the first character, because standard input has no name.</summary>
    public bool IsJson =>
        Name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || Text.AsSpan().TrimStart() is ['{' or '[', ..];

    /// <summary>Reads a stream of strict UTF-8, or null when it is too large or not UTF-8. A byte order mark is accepted.</summary>
    public static SourceText? Read(Stream stream, string name, DiagnosticBag bag, ReadLimits? limits = null)
    {
        int limit = (limits ?? ReadLimits.Default).Bytes;
        bool isTooLong = stream.CanSeek && stream.Length - stream.Position > limit;
        if ((isTooLong ? null : ReadAtMost(stream, limit)) is not { } bytes)
        {
            bag.Error(DiagnosticCodes.TooLarge, new SourcePosition(name, 1, 1), $"expected at most {limit} bytes, found more");
            return null;
        }

        try
        {
            return new SourceText(name, Strict.GetString(bytes));
        }
        catch (DecoderFallbackException e)
        {
            int index = Math.Clamp(e.Index, 0, bytes.Length - 1);
            bag.Error(
                DiagnosticCodes.NotUtf8, PositionOf(bytes.AsSpan(0, index), name), $"expected UTF-8, found the byte 0x{bytes[index]:X2}", "save the file as UTF-8");
            return null;
        }
    }

    private static byte[]? ReadAtMost(Stream stream, int limit)
    {
        using MemoryStream all = new();
        byte[] chunk = new byte[ChunkSize];
        for (int read; (read = stream.Read(chunk, 0, chunk.Length)) > 0;)
        {
            if (all.Length + read > limit)
            {
                return null;
            }

            all.Write(chunk, 0, read);
        }

        return all.ToArray();
    }

    private static SourcePosition PositionOf(ReadOnlySpan<byte> before, string name)
    {
        int lineStart = before.LastIndexOf((byte)'\n') + 1;
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        if (lineStart == 0 && before.StartsWith(mark))
        {
            lineStart = mark.Length;
        }

        return new SourcePosition(name, before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }
}
