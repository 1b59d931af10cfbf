using System.Collections.Immutable;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>What to ask next: the open questions, the unasked rows of the strongest route, and the document's own prompts.</summary>
internal sealed class QuestionSection(Evaluation evaluation)
{
    private const int NamedRows = 4;
    private const int NamedPrompts = 3;

    private Phrases Phrases { get; } = new(evaluation.Phrasebook);

    public ExplanationSection Build()
    {
        ImmutableArray<ExplanationItem> items = evaluation.Settled ? [.. Settled(), .. Prompts()] : [.. Open(), .. NotAsked(), .. Prompts()];
        if (items.IsEmpty)
        {
            items = [new ExplanationItem { Text = Phrases.NothingOpen }];
        }

        return new ExplanationSection
        {
            Kind = ExplanationSectionKind.Questions,
            Heading = Phrases.HeadingQuestions,
            Remark = evaluation.IndicatedLevel is { } level && level.Rank == evaluation.Edition.Ruleset.Levels.Length - 1
                ? Phrases.LevelCannotRise(evaluation.Edition.Ruleset)
                : null,
            Items = items,
        };
    }

    /// <summary>Whether a row of the strongest route to section 47 was not asked about.</summary>
    public static bool HasUnasked(Evaluation evaluation)
    {
        CaseReading reading = evaluation.Reading;
        return Array.Exists(reading.Details.Strongest.Rows, r => reading.OfFinding(r) == Marks.None);
    }

    private IEnumerable<ExplanationItem> Open() => evaluation.Questions.Select(q => new ExplanationItem { Text = q.Ask, Details = [Phrases.NeededBy(q)] });

    // Asking stops here; only what decides the next steps is still put.
    private IEnumerable<ExplanationItem> Settled() =>
    [
        new() { Text = Phrases.Settled(evaluation.Edition.Ruleset) },
        .. evaluation.Questions.Where(q => q.Rules.IsEmpty).Select(q => new ExplanationItem { Text = q.Ask, Details = [Phrases.NeededBy(q)] }),
    ];

    private IEnumerable<ExplanationItem> NotAsked()
    {
        (Trigger? strongest, int[] rows) = evaluation.Reading.Details.Strongest;
        string[] names =
        [
            .. rows.Where(r => evaluation.Reading.OfFinding(r) == Marks.None).Select(r => evaluation.Edition.Ruleset.Indicators[r]).Select(i => i.Short ?? i.Text),
        ];
        if (strongest is not null && names.Length > 0)
        {
            yield return new ExplanationItem { Text = Phrases.NotAsked(strongest, [.. names.Take(NamedRows)], Math.Max(0, names.Length - NamedRows)) };
        }
    }

    private IEnumerable<ExplanationItem> Prompts() => evaluation.Edition.Ruleset.Prompts.IsEmpty
        ? []
        : [new ExplanationItem { Text = Phrases.PromptsLine([.. evaluation.Edition.Ruleset.Prompts.Take(NamedPrompts)]) }];
}
