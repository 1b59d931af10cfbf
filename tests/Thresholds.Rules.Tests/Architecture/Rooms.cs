namespace Thresholds.Rules.Tests.Architecture;

/// <summary>The rooms of the library and the arrows between them. A room is a folder of src/Thresholds.Rules.</summary>
internal static class Rooms
{
    public const string Library = "src/Thresholds.Rules/";

    private const string Yaml = "Yaml";
    private const string Catalog = "Catalog";

    /// <summary>Each room may use those before it.</summary>
    private static readonly string[] Order =
        ["Diagnostics", "Model", "Analysis", "Compilation", "Evaluation", "Explanation", "Comparison", "Differences", "Coverage", "Publishing", Catalog, "Records", "DependencyInjection"];

    private static readonly string[] BesideYaml = ["Diagnostics", "Model"];

    /// <summary>The room of a file, or null when the folder is none that the design names.</summary>
    public static string? Of(string path)
    {
        string room = path[Library.Length..].Split('/')[0];
        return room == Yaml || Order.Contains(room, StringComparer.Ordinal) ? room : null;
    }

    public static bool MayUse(string room, string other)
    {
        if (room == other)
        {
            return true;
        }

        return (room, other) switch
        {
            (Yaml, _) => BesideYaml.Contains(other, StringComparer.Ordinal),
            (_, Yaml) => room == Catalog,
            _ => Array.IndexOf(Order, other) < Array.IndexOf(Order, room),
        };
    }

    /// <summary>Every use of a type or namespace of a room that the file's own room may not see, and every file in no room.</summary>
    public static List<string> Violations(IReadOnlyCollection<CSharpSource> sources)
    {
        List<string> found = [.. sources.Where(s => Of(s.Path) is null).Select(s =>
            $"{s.Path}: stands in no room. Move it into one, or add its room to the design and to {nameof(Rooms)} with its arrows")];
        CSharpSource[] housed = [.. sources.Where(s => Of(s.Path) is not null)];
        ILookup<string, string> roomsOfType = housed.SelectMany(s => s.Types.Select(t => (Type: t, Room: Of(s.Path)!))).Distinct().ToLookup(p => p.Type, p => p.Room);
        ILookup<string, string> roomsOfNamespace = housed.Select(s => (s.Namespace, Room: Of(s.Path)!)).Distinct().ToLookup(p => p.Namespace, p => p.Room);
        foreach (CSharpSource source in housed)
        {
            string room = Of(source.Path)!;
            found.AddRange(source.Usings
                .Where(u => roomsOfNamespace[u].Any() && !roomsOfNamespace[u].Any(r => MayUse(room, r)))
                .Select(u => $"{source.Path}: `using {u}` breaks {room} -> {roomsOfNamespace[u].First()}. {Advice(room)}"));
            found.AddRange(source.Words()
                .Where(w => roomsOfType[w.Word].Any() && !roomsOfType[w.Word].Any(r => MayUse(room, r)))
                .DistinctBy(w => w.Word)
                .Select(w => $"{source.Path}({w.Line}): `{w.Word}` breaks {room} -> {roomsOfType[w.Word].First()}. {Advice(room)}"));
        }

        return found;
    }

    private static string Advice(string room)
    {
        IEnumerable<string> seen = Order.Append(Yaml).Where(r => r != room && MayUse(room, r));
        return $"{room} sees {string.Join(", ", seen.DefaultIfEmpty("no other room"))}: pass the value in, or move the code to where both can be seen";
    }
}
