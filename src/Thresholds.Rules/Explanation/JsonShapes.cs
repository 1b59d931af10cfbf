using System.Text.Json;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>The shapes that every result in JSON shares.</summary>
internal static class JsonShapes
{
    /// <summary>An array with one object for each item.</summary>
    public static void WriteObjects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A level of one edition; null where there is none.</summary>
    public static void WriteLevel(this Utf8JsonWriter json, string name, Level? level)
    {
        if (level is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("id", level.Id);
        json.WriteNumber("number", level.Number);
        json.WriteString("name", level.Name);
        json.WriteEndObject();
    }

    /// <summary>The edition that a result comes from, with the hash of its content.</summary>
    public static void WriteRuleset(this Utf8JsonWriter json, string name, Edition edition)
    {
        json.WriteStartObject(name);
        json.WriteString("id", edition.Ruleset.Id);
        json.WriteString("edition", edition.Ruleset.Edition);
        json.WriteString("title", edition.Ruleset.Title);
        json.WriteString("sha256", edition.Sha256);
        json.WriteEndObject();
    }
}
