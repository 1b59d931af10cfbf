using System.Globalization;
using Thresholds.Rules.Engines;

namespace Thresholds.Rules;

/// <summary>What a test says of a case that does not give what it expects.</summary>
internal sealed class CaseTestPhrases(Phrasebook book)
{
    private const int MostRows = 2;

    /// <summary>What carries the level.</summary>
    public string Carried(Evaluation evaluation)
    {
        Reason[] carrying = [.. evaluation.Because.Where(r => r.Determining)];
        if (evaluation.IndicatedLevel is not { } level)
        {
            return book.Say("test.no-level", ("word", evaluation.Edition.Ruleset.LevelWord));
        }

        string rows = string.Join("; ", carrying.Take(MostRows).Select(r => book.Say("test.row", ("text", r.Rule.Text), ("place", r.Rule.Citation.ShortText))));
        return carrying.Length > MostRows
            ? book.Say("test.carried-and-more", ("place", level.Place), ("rows", rows), ("number", Number(carrying.Length - MostRows)))
            : book.Say("test.carried", ("place", level.Place), ("rows", rows));
    }

    /// <summary>How an expected reason that is missing is marked.</summary>
    /// <param name="id">The reason.</param>
    /// <param name="marks">Its marks; null when the edition has no such row or rule.</param>
    public string Missing(string id, Marks? marks) => book.Say(
        marks switch
        {
            null => "test.unknown",
            { } known when known.IsFor() => "test.without-effect",
            { } known when known.IsAgainst() => "test.against",
            _ => "test.neither",
        },
        ("id", id));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
