using Thresholds.Rules.Model;

namespace Thresholds.ConsoleHost;

/// <summary>The levels of two editions that a command line says are one.</summary>
internal static class LevelPairs
{
    public static IReadOnlyDictionary<string, string> Parse(string? text, Ruleset first, Ruleset second)
    {
        Dictionary<string, string> pairs = new(StringComparer.Ordinal);
        foreach (string pair in (text ?? string.Empty).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (pair.Split('=', StringSplitOptions.TrimEntries) is not [{ Length: > 0 } one, { Length: > 0 } other])
            {
                throw new UsageException($"--levels: expected pairs such as early-help=targeted, found `{pair}`");
            }

            Check(one, first);
            Check(other, second);
            if (pairs.ContainsKey(one) || pairs.ContainsValue(other))
            {
                throw new UsageException($"--levels: `{pair}`: a level stands in one pair alone");
            }

            pairs.Add(one, other);
        }

        return text is null || pairs.Count > 0 ? pairs : throw new UsageException("--levels: expected pairs such as early-help=targeted");
    }

    private static void Check(string level, Ruleset ruleset)
    {
        string[] known = [.. ruleset.Levels.Select(l => l.Id)];
        if (!known.Contains(level, StringComparer.Ordinal))
        {
            throw new UsageException($"--levels: {ruleset} has no level `{level}`\n    help: known there: {string.Join(", ", known)}");
        }
    }
}
