using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Thresholds.Rules.Model;

namespace Thresholds.ConsoleHost;

/// <summary>Writes JSON to a text writer, ending with a line feed.</summary>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(TextWriter output, Action<Utf8JsonWriter> write)
    {
        using MemoryStream buffer = new();
        using (Utf8JsonWriter json = new(buffer, Options))
        {
            write(json);
        }

        output.Write(Encoding.UTF8.GetString(buffer.ToArray()));
        output.Write('\n');
    }

    public static void WriteLevel(this Utf8JsonWriter json, Level level)
    {
        json.WriteStartObject();
        json.WriteString("id", level.Id);
        json.WriteNumber("number", level.Number);
        json.WriteString("name", level.Name);
        json.WriteEndObject();
    }
}
