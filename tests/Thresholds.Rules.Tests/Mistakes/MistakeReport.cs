using System.Globalization;
using System.Text;

namespace Thresholds.Rules.Tests.Mistakes;

/// <summary>Counts what came of slips, and lists those that were not given back.</summary>
internal static class MistakeReport
{
    private const int MostListed = 40;

    /// <summary>The shipped editions, the vocabulary and the worked cases.</summary>
    public static IEnumerable<string> Files(string root) => Directory.EnumerateFiles(root, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    /// <summary>Of a hundred slips that anybody could notice, so many were given back.</summary>
    public static double Percent(IReadOnlyCollection<MistakeOutcome> outcomes)
    {
        int noticed = outcomes.Count(o => o.Verdict != MistakeVerdict.MeansAnother);
        return noticed == 0 ? 100 : 100.0 * outcomes.Count(o => o.Verdict == MistakeVerdict.Right) / noticed;
    }

    public static string Of(IReadOnlyCollection<MistakeOutcome> outcomes)
    {
        StringBuilder text = new();
        text.Append(Line("all", [.. outcomes]));
        foreach (IGrouping<string, MistakeOutcome> kind in outcomes.GroupBy(o => o.Token.Kind).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            text.Append(Line(kind.Key, [.. kind]));
        }

        foreach (IGrouping<string, MistakeOutcome> slip in outcomes.GroupBy(o => o.Slip).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            text.Append(Line(slip.Key, [.. slip]));
        }

        foreach (MistakeOutcome wrong in outcomes.Where(o => o.Verdict == MistakeVerdict.Wrong).Take(MostListed))
        {
            text.Append(CultureInfo.InvariantCulture, $"not given back: {wrong.Token.Kind} `{wrong.Token.Text}` typed `{wrong.Typed}`: {wrong.Said?.ReplaceLineEndings(" ") ?? "nothing"}\n");
        }

        foreach (MistakeOutcome other in outcomes.Where(o => o.Verdict == MistakeVerdict.MeansAnother && o.Token.Kind != "date").Take(MostListed))
        {
            text.Append(CultureInfo.InvariantCulture, $"means another thing: {other.Token.Kind} `{other.Token.Text}` typed `{other.Typed}` in {other.File}({other.Token.Line})\n");
        }

        return text.ToString();
    }

    private static string Line(string what, MistakeOutcome[] outcomes)
    {
        int Number(MistakeVerdict verdict) => outcomes.Count(o => o.Verdict == verdict);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{what,-13} {outcomes.Length,6} slips: {Number(MistakeVerdict.Right),6} given back, {Number(MistakeVerdict.Wrong),4} not, {Number(MistakeVerdict.MeansAnother),4} mean another thing: {Percent(outcomes),5:F1} %\n");
    }
}
