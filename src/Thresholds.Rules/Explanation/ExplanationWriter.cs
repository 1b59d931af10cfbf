using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>Puts an evaluation in words. Says nothing that the evaluation does not hold.</summary>
internal sealed class ExplanationWriter(Evaluation evaluation)
{
    private readonly Ruleset ruleset = evaluation.Edition.Ruleset;
    private readonly WorrySections worries = new(evaluation);

    private Phrases Phrases { get; } = new(evaluation.Phrasebook);

    public Explanation Write()
    {
        IEnumerable<ExplanationSection?> sections =
        [
            Head(),
            Problems(),
            Answer(),
            worries.Worries(),
            worries.Strengths(),
            Disagreements(),
            new NextStepSections(evaluation).NextSteps(),
            new NextStepSections(evaluation).Considerations(),
            new QuestionSection(evaluation).Build(),
            Coverage(),
            Readings(),
            new JudgementSection(evaluation).Build(),
        ];
        return new Explanation
        {
            Title = Phrases.Title(evaluation),
            Language = evaluation.Phrasebook.Language,
            Continuum = new ContinuumBuilder(evaluation).Build(),
            Sections = [.. sections.OfType<ExplanationSection>()],
        };
    }

    private static ExplanationItem Item(string text, params ImmutableArray<string> details) => new() { Text = text, Details = details };

    public ExplanationSection Head()
    {
        List<ExplanationItem> items = [Item(Phrases.CaseLine(evaluation.Case, evaluation.AsOf)), Item(Phrases.EditionLine(ruleset))];
        string restsOn = ruleset.RestsOn is { } guidance ? $"{Phrases.RestsOnLine(guidance)} " : string.Empty;
        items.Add(Item(restsOn + Phrases.StandingLine(evaluation)));
        items.AddRange(evaluation.Responses.Where(r => r.Response.First).Select(r => new ExplanationItem { Text = Phrases.FirstLine(r), Urgent = true }));
        return new ExplanationSection { Kind = ExplanationSectionKind.Head, Items = [.. items] };
    }

    public ExplanationSection? Problems() => evaluation.Complete
        ? null
        : new ExplanationSection
        {
            Kind = ExplanationSectionKind.Problems,
            Heading = Phrases.HeadingProblems,
            Items =
            [
                .. evaluation.Problems.Where(p => p.Severity == DiagnosticSeverity.Error).Select(p => Item($"{p.Code}: {p.Message}", p.Help is null ? [] : [p.Help])),
                Item(Phrases.LeftOut),
            ],
        };

    public ExplanationSection Answer()
    {
        List<ExplanationItem> items =
        [
            new() { Text = Phrases.LevelLine(ruleset, evaluation.IndicatedLevel, evaluation.Complete), Strong = true },
            new() { Text = Phrases.SectionLine(47, evaluation.Section47), Strong = true },
            Item(evaluation.Section47.Statement),
        ];
        if (evaluation.OwnJudgement is not null)
        {
            items.Insert(1, Item(new JudgementPhrases(evaluation.Phrasebook).Beside(evaluation)));
        }

        if (evaluation.Section17.Status != SectionStatus.NoneRecorded)
        {
            items.Add(Item($"{Phrases.SectionLine(17, evaluation.Section17)}."));
        }

        if (evaluation.IndicatedLevel is null)
        {
            items.Add(Item(Phrases.NotNoConcern));
        }

        if (evaluation.CouldReachHigher is { } could)
        {
            items.Add(Item(Phrases.CouldReach(could)));
        }

        return new ExplanationSection { Kind = ExplanationSectionKind.Answer, Items = [.. items] };
    }

    public ExplanationSection? Disagreements()
    {
        ImmutableArray<ExplanationItem> items =
        [
            .. evaluation.Conflicts.Select(Conflict),
            .. evaluation.Contradictions.Select(c => Item(
                Phrases.Contradiction(c),
                [.. c.Grounds.Select(g => g.SpeaksFor ? Phrases.GroundFor(g) : Phrases.GroundAgainst(g))])),
        ];
        return items.IsEmpty
            ? null
            : new ExplanationSection { Kind = ExplanationSectionKind.Disagreements, Heading = Phrases.HeadingDisagreements, Items = items };
    }

    // Both are on the page already, with their places: the strength by its words, the worries by their numbers.
    private ExplanationItem Conflict(Conflict conflict)
    {
        int[] numbers = [.. conflict.Concerns.Select(worries.NumberOf).OfType<int>()];
        return Item(Phrases.Conflict(conflict, numbers), [.. conflict.Concerns.Where(c => worries.NumberOf(c) is null).Select(Phrases.Quoted)]);
    }

    private ExplanationSection Coverage() => new()
    {
        Kind = ExplanationSectionKind.Coverage,
        ClosesUp = true,
        Items = [Item(string.Join(" ", ruleset.Notes.Where(n => n.OnPage).Select(n => n.Text).Prepend(Phrases.CoverageLine(evaluation.Coverage))))],
    };

    private ExplanationSection Readings() => new()
    {
        Kind = ExplanationSectionKind.Readings,
        Heading = Phrases.HeadingReadings,
        ClosesUp = true,
        RunsOn = true,
        Items = [Item(Phrases.HighestRowSetsTheLevel(ruleset)), .. evaluation.Interpretations.Select(i => Item($"{i.Text} ({i.Citation.ShortText})"))],
    };
}
