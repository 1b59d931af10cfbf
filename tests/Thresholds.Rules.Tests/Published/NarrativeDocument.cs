using System.Text.RegularExpressions;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Tests.Published;

/// <summary>
/// A document that describes its levels in sentences: the criteria as its list under tests/published has them, as its ruleset holds them,
/// and its text where that is at hand.
/// </summary>
internal sealed partial class NarrativeDocument(string ruleset, string edition, string textFile)
{
    private static readonly DateOnly AsOf = new(2026, 3, 4);

    private readonly IThresholdEvaluator evaluator = new ThresholdCatalog().GetEvaluator($"{ruleset}@{edition}", AsOf);

    public Ruleset Ruleset => evaluator.Edition.Ruleset;

    /// <summary>The criteria as they are printed. None of these documents prints a star.</summary>
    public List<PublishedRow> Printed => PublishedRow.ReadCsv($"{ruleset}.csv", "a star", string.Empty);

    /// <summary>The criteria as the ruleset holds them: the rows, then the items of the lists.</summary>
    public List<PublishedRow> Held => [.. Rows(), .. Items()];

    public Evaluation Evaluate(Observations observations) => evaluator.Evaluate(observations.At(AsOf));

    public Evaluation Evaluate(params string[] ids) => Evaluate(Observations.Of(ids));

    /// <summary>Whether the text has these words, quotes and spaces in one form each. The criteria's first letters and page breaks aside, nothing is forgiven.</summary>
    public bool TextHas(string words, StringComparison comparison) => Plain(DocumentTexts.Read(textFile)).Contains(Plain(words), comparison);

    private static string Plain(string text) =>
        Spaces().Replace(text.Replace('’', '\'').Replace('‘', '\'').Replace('“', '"').Replace('”', '"').Replace('–', '-'), " ");

    private IEnumerable<PublishedRow> Rows() => Ruleset.Indicators.Where(i => i.Domain is not null).Select(i => new PublishedRow
    {
        Section = i.Citation.Section,
        Level = Ruleset.FindLevel(i.Level?.Id)?.Number,
        Domain = Ruleset.Domains.First(d => d.Id == i.Domain).Name,
        Ordinal = i.Citation.Ordinal ?? 0,
        Wording = i.Text,
        Triggers = string.Empty,
    });

    private IEnumerable<PublishedRow> Items() => Ruleset.Lists.SelectMany(l => l.Items).Select(i => new PublishedRow
    {
        Section = i.Citation.Section,
        Level = null,
        Domain = string.Empty,
        Ordinal = i.Citation.Ordinal ?? 0,
        Wording = i.Text,
        Triggers = string.Empty,
    });

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
