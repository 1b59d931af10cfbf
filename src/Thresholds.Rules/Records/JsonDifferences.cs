using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Thresholds.Rules;

/// <summary>
/// Where two results differ. Entries of a list that have names are compared by name, so that one row more does not make every row after it
/// different; their order is compared last.
/// </summary>
internal sealed class JsonDifferences
{
    /// <summary>What names an entry of a list, the first that it has.</summary>
    private static readonly string[] Names = ["rule", "id", "fact", "indicator", "count", "level", "domain", "code"];

    private readonly ImmutableArray<ReplayDifference>.Builder found = ImmutableArray.CreateBuilder<ReplayDifference>();

    public static ImmutableArray<ReplayDifference> Between(JsonElement recorded, JsonElement now)
    {
        JsonDifferences differences = new();
        differences.Compare(string.Empty, recorded, now);
        return differences.found.ToImmutable();
    }

    private static string Below(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    private static string Shown(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : Canonical.Text(value);

    // Null when an entry has no name, or two have the same.
    private static Dictionary<string, JsonElement>? ByName(JsonElement list)
    {
        Dictionary<string, JsonElement> entries = new(StringComparer.Ordinal);
        foreach (JsonElement entry in list.EnumerateArray())
        {
            if (NameOf(entry) is not { } name || !entries.TryAdd(name, entry))
            {
                return null;
            }
        }

        return entries;
    }

    private static string? NameOf(JsonElement entry) => entry.ValueKind switch
    {
        JsonValueKind.String => entry.GetString(),
        JsonValueKind.Object => Names.Where(n => entry.TryGetProperty(n, out JsonElement v) && v.ValueKind == JsonValueKind.String)
            .Select(n => entry.GetProperty(n).GetString()).FirstOrDefault(),
        _ => null,
    };

    private void Compare(string path, JsonElement recorded, JsonElement now)
    {
        if (Canonical.Text(recorded) == Canonical.Text(now))
        {
            return;
        }

        int before = found.Count;
        switch (recorded.ValueKind, now.ValueKind)
        {
            case (JsonValueKind.Object, JsonValueKind.Object):
                CompareMembers(path, recorded, now);
                break;
            case (JsonValueKind.Array, JsonValueKind.Array):
                CompareEntries(path, recorded, now);
                break;
        }

        // Two kinds of value, a value itself, or the same parts in another order.
        if (found.Count == before)
        {
            Add(path, Shown(recorded), Shown(now));
        }
    }

    private void CompareMembers(string path, JsonElement recorded, JsonElement now)
    {
        foreach (JsonProperty member in recorded.EnumerateObject())
        {
            if (now.TryGetProperty(member.Name, out JsonElement other))
            {
                Compare(Below(path, member.Name), member.Value, other);
            }
            else
            {
                Add(Below(path, member.Name), Shown(member.Value), null);
            }
        }

        foreach (JsonProperty member in now.EnumerateObject().Where(m => !recorded.TryGetProperty(m.Name, out _)))
        {
            Add(Below(path, member.Name), null, Shown(member.Value));
        }
    }

    private void CompareEntries(string path, JsonElement recorded, JsonElement now)
    {
        if (ByName(recorded) is not { } before || ByName(now) is not { } after)
        {
            CompareByPlace(path, recorded, now);
            return;
        }

        foreach ((string name, JsonElement entry) in before)
        {
            if (after.TryGetValue(name, out JsonElement other))
            {
                Compare($"{path}[{name}]", entry, other);
            }
            else
            {
                Add($"{path}[{name}]", Shown(entry), null);
            }
        }

        foreach ((string name, JsonElement entry) in after.Where(e => !before.ContainsKey(e.Key)))
        {
            Add($"{path}[{name}]", null, Shown(entry));
        }
    }

    private void CompareByPlace(string path, JsonElement recorded, JsonElement now)
    {
        for (int i = 0; i < Math.Max(recorded.GetArrayLength(), now.GetArrayLength()); i++)
        {
            string place = string.Create(CultureInfo.InvariantCulture, $"{path}[{i + 1}]");
            if (i >= now.GetArrayLength())
            {
                Add(place, Shown(recorded[i]), null);
            }
            else if (i >= recorded.GetArrayLength())
            {
                Add(place, null, Shown(now[i]));
            }
            else
            {
                Compare(place, recorded[i], now[i]);
            }
        }
    }

    private void Add(string path, string? recorded, string? now) => found.Add(new ReplayDifference { Path = path, Recorded = recorded, Now = now });
}
