using System.Text;

namespace Thresholds.Rules;

/// <summary>Writes a comparison as Markdown: the editions in one table, everything else in lists.</summary>
internal sealed class ComparisonMarkdown(ThresholdComparison comparison)
{
    private ComparisonPhrases ComparisonPhrases { get; } = new(comparison.Phrasebook);

    private string[] Columns =>
    [
        ComparisonPhrases.LabelDocument, ComparisonPhrases.LabelLevel, ComparisonPhrases.Label47, ComparisonPhrases.Label17, ComparisonPhrases.LabelConsent,
        ComparisonPhrases.LabelFirst,
    ];

    public string Write()
    {
        ComparisonExplanation explanation = new(comparison);
        StringBuilder text = new(explanation.BuildHead().ToMarkdown());
        text.Append('\n');
        Row(text, Columns);
        Row(text, Columns.Select(_ => "---"));
        foreach (ComparedEdition edition in comparison.Editions)
        {
            Row(text, Cells(edition).Select(MarkdownFormat.Escape));
        }

        return text.Append('\n').Append(explanation.BuildDifferences().ToMarkdown()).ToString();
    }

    private static void Row(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private IEnumerable<string> Cells(ComparedEdition edition)
    {
        Evaluation evaluation = edition.Evaluation;
        return
        [
            $"{ComparisonPhrases.Remark(edition, comparison.NameOf(evaluation.Edition))}: {ComparisonPhrases.Document(evaluation)}",
            ComparisonPhrases.LevelLine(edition, comparison.RecordedCount),
            ComparisonPhrases.Section(47, evaluation.Section47),
            ComparisonPhrases.Section(17, evaluation.Section17),
            ComparisonPhrases.Consent(evaluation),
            ComparisonPhrases.FirstResponse(edition),
        ];
    }
}
