using System.Security.Cryptography;
using System.Text.Json;

namespace Thresholds.Rules;

/// <summary>
/// The one form in which a record is hashed: JSON without blanks, members in the order in which they stand, text escaped as little as JSON
/// allows, in UTF-8. Reading a text and writing it again gives the same form.
/// </summary>
internal static class Canonical
{
    public const string HashName = "sha256";

    /// <summary>An object, closed by the hash over its other members.</summary>
    public static JsonElement Sealed(Action<Utf8JsonWriter> writeMembers)
    {
        using JsonDocument body = JsonDocument.Parse(JsonText.Bytes(indented: false, json =>
        {
            json.WriteStartObject();
            writeMembers(json);
            json.WriteEndObject();
        }));
        string hash = HashOf(body.RootElement);
        using JsonDocument whole = JsonDocument.Parse(JsonText.Bytes(indented: false, json =>
        {
            json.WriteStartObject();
            WriteMembers(json, body.RootElement);
            json.WriteString(HashName, hash);
            json.WriteEndObject();
        }));
        return whole.RootElement.Clone();
    }

    /// <summary>Whether an object says the hash that its other members have.</summary>
    public static bool IsIntact(JsonElement element) =>
        element.TryGetProperty(HashName, out JsonElement hash) && hash.ValueKind == JsonValueKind.String && hash.GetString() == HashOf(element);

    /// <summary>The hash over every member but the hash.</summary>
    public static string HashOf(JsonElement element) => HashOf(JsonText.Bytes(indented: false, json =>
    {
        json.WriteStartObject();
        WriteMembers(json, element);
        json.WriteEndObject();
    }));

    public static string HashOf(ReadOnlyMemory<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes.Span));

    /// <summary>A value in the form that is hashed.</summary>
    public static string Text(JsonElement element) => JsonText.Of(indented: false, element.WriteTo);

    /// <summary>A value in the form that is kept in a file.</summary>
    public static string Layout(JsonElement element) => JsonText.Of(indented: true, element.WriteTo) + "\n";

    private static void WriteMembers(Utf8JsonWriter json, JsonElement element)
    {
        foreach (JsonProperty property in element.EnumerateObject().Where(p => p.Name != HashName))
        {
            property.WriteTo(json);
        }
    }
}
