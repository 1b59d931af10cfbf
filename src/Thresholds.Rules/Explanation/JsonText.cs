using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Thresholds.Rules;

/// <summary>JSON written into memory, in the one form that every result has.</summary>
internal static class JsonText
{
    public static string Of(bool indented, Action<Utf8JsonWriter> write) => Encoding.UTF8.GetString(Bytes(indented, write).Span);

    public static ReadOnlyMemory<byte> Bytes(bool indented, Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer, EvaluationJson.Options(indented)))
        {
            write(json);
        }

        return buffer.WrittenMemory;
    }
}
