using System.Globalization;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules.Engines;

/// <summary>The few sentences of ours that are part of an evaluation itself, because its edition does not have them.</summary>
internal sealed class EvaluationPhrases(Phrasebook book)
{
    /// <summary>The line on immediate danger for an edition that has none of its own. It is ours, and is marked so.</summary>
    public Response ImmediateDanger => new()
    {
        Id = "immediate-danger",
        Label = "999",
        Text = book.Say("response.immediate-danger"),
        Force = Force.Should,
        Within = new Within { Unit = TimeUnit.Immediately },
        First = true,
        Citation = Citation.OfSection(book.Say("response.immediate-danger-place")),
        Basis = Basis.Interpretation,
        Reason = book.Say("response.immediate-danger-reason"),
    };

    public string SectionNotStated(int section) => book.Say("section.not-stated", ("section", Number(section)));

    public string AskCount(int number, string? level, string? domain) => book.Say(
        (level, domain) switch
        {
            (null, null) => "questions.count",
            ({ }, null) => "questions.count-of-level",
            (null, { }) => "questions.count-of-domain",
            _ => "questions.count-of-level-and-domain",
        },
        ("number", Number(number)),
        ("level", level ?? string.Empty),
        ("domain", domain ?? string.Empty));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
