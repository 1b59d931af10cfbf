using System.Collections.Immutable;
using System.Globalization;
using Thresholds.Rules.Model;

namespace Thresholds.ConsoleHost.New;

/// <summary>What the command says it did.</summary>
internal static class NewWords
{
    private const int Shown = 10;

    public static string Begun(string path, RulesetDraftResult draft) => $"{path}: begun with {Count(draft.Added.Length, "row")}.";

    public static string Updated(string path, RulesetDraftResult draft) => draft is { Added.IsEmpty: true, Reworded.IsEmpty: true, Renamed.IsEmpty: true, Missing.IsEmpty: true }
        ? $"{path}: {Count(draft.Unchanged, "row")}, as in the table."
        : string.Join('\n', Lines(path, draft));

    public static string Next(string path) => $"Next: thresholds check {path}";

    public static string Default(string partnership) =>
        $"{string.Join(' ', partnership.Split('-').Select(w => char.ToUpperInvariant(w[0]) + w[1..]))} threshold document";

    private static IEnumerable<string> Lines(string path, RulesetDraftResult draft)
    {
        yield return $"{path}: {Count(draft.Unchanged, "row")} as before.";
        (string What, ImmutableArray<string> Ids)[] parts =
        [
            ("added", draft.Added),
            ("with new words", draft.Reworded),
            ("with a new id, the former one kept under `formerly`", draft.Renamed),
            ("not in the table any more, and marked", draft.Missing),
        ];
        foreach ((string what, ImmutableArray<string> ids) in parts.Where(p => !p.Ids.IsEmpty))
        {
            string more = ids.Length > Shown ? string.Create(CultureInfo.InvariantCulture, $" and {ids.Length - Shown} more") : string.Empty;
            yield return $"  {Count(ids.Length, "row")} {what}: {string.Join(", ", ids.Take(Shown))}{more}";
        }
    }

    private static string Count(int number, string thing) => string.Create(CultureInfo.InvariantCulture, $"{number} {thing}{(number == 1 ? string.Empty : "s")}");
}
