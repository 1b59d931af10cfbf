using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>Builds the explanation tree of an evaluation. Says nothing that the evaluation does not hold.</summary>
internal sealed class ExplanationBuilder(Evaluation evaluation)
{
    private readonly Ruleset ruleset = evaluation.Edition.Ruleset;

    public Explanation Build()
    {
        IEnumerable<ExplanationSection?> sections =
            [Head(), Problems(), Answer(), Worries(), Strengths(), Disagreements(), Questions(), Coverage(), Readings(), Notes()];
        return new Explanation { Sections = [.. sections.OfType<ExplanationSection>()] };
    }

    private static ExplanationItem Item(string text, params ImmutableArray<string> details) => new() { Text = text, Details = details };

    private static ExplanationSection? Section(ExplanationSectionKind kind, string heading, IEnumerable<ExplanationItem> items)
    {
        ImmutableArray<ExplanationItem> all = [.. items];
        return all.IsEmpty ? null : new ExplanationSection { Kind = kind, Heading = heading, Items = all };
    }

    private ExplanationSection Head()
    {
        List<ExplanationItem> items = [Item(Phrases.CaseLine(evaluation.Case, evaluation.AsOf)), Item(Phrases.EditionLine(ruleset))];
        if (ruleset.RestsOn is { } restsOn)
        {
            items.Add(Item(Phrases.RestsOnLine(restsOn)));
        }

        return new ExplanationSection { Kind = ExplanationSectionKind.Head, Items = [.. items] };
    }

    private ExplanationSection? Problems() =>
        evaluation.Complete
            ? null
            : Section(
                ExplanationSectionKind.Problems,
                Phrases.HeadingProblems,
                evaluation.Problems
                    .Where(p => p.Severity == DiagnosticSeverity.Error)
                    .Select(p => Item($"{p.Code}: {p.Message}", p.Help is null ? [] : [p.Help]))
                    .Append(Item(Phrases.LeftOut)));

    private ExplanationSection Answer()
    {
        List<ExplanationItem> items =
        [
            new() { Text = Phrases.LevelLine(evaluation.IndicatedLevel, evaluation.Complete), Strong = true },
            new() { Text = Phrases.SectionLine(47, evaluation.Section47), Strong = true, Details = [evaluation.Section47.Statement] },
        ];
        if (evaluation.Section17.Status != SectionStatus.NoneRecorded)
        {
            items.Add(Item(Phrases.SectionLine(17, evaluation.Section17), evaluation.Section17.Statement));
        }

        if (evaluation.IndicatedLevel is null)
        {
            items.Add(Item(Phrases.NotNoConcern));
        }

        if (evaluation.CouldReach is { } could && could.Rank > (evaluation.IndicatedLevel?.Rank ?? -1))
        {
            items.Add(Item(Phrases.CouldReach(could)));
        }

        if (evaluation.Settled)
        {
            items.Add(Item(Phrases.Settled));
        }

        return new ExplanationSection { Kind = ExplanationSectionKind.Answer, Items = [.. items] };
    }

    private ExplanationSection? Worries()
    {
        int number = 0;
        return Section(
            ExplanationSectionKind.Worries,
            Phrases.HeadingWorries,
            evaluation.Because
                .Where(r => r.Indicator is not { Strength: true })
                .GroupBy(r => r.Indicator?.Id ?? r.Rule.Id, StringComparer.Ordinal)
                .Select(g => Worry(++number, [.. g])));
    }

    private ExplanationItem Worry(int number, ImmutableArray<Reason> reasons)
    {
        Reason first = reasons[0];
        ReachedTrigger[] reached =
        [
            .. evaluation.Section47.Triggers.Concat(evaluation.Section17.Triggers).Where(t => reasons.Any(r => r.Rule.Id == t.Rule.Id)),
        ];
        string mark = string.Concat(reached.Select(t => t.Trigger.Mark).Distinct(StringComparer.Ordinal));
        Citation place = first.Indicator?.Citation ?? first.Rule.Citation;
        IEnumerable<string> triggers = reached.Select(t => t.Citation.Text == place.Text ? $"{Phrases.ForceWords(t.Trigger.Force)} {t.Trigger.Name}" : Phrases.TriggerPlace(t));
        IEnumerable<string> readLevels = reasons
            .Where(r => r.Rule.Basis == Basis.Interpretation && r.Level is not null)
            .Select(r => $"read as level {Phrases.Number(r.Level!.Number)} ({r.Rule.Citation.ShortText})");
        return new ExplanationItem
        {
            Lead = Phrases.Number(number),
            Text = $"\"{first.Rule.Text}{mark}\"  {Phrases.How(first.Grounds)}",
            Details = [string.Join("; ", [place.ShortText, .. triggers, .. readLevels])],
        };
    }

    private ExplanationSection? Strengths() => Section(
        ExplanationSectionKind.Strengths,
        Phrases.HeadingStrengths,
        evaluation.Strengths.Select(s => Item($"\"{s.Rule.Text}\"  {Phrases.How(s.Grounds)}", $"{s.Rule.Citation.ShortText}. {Phrases.LowersNothing}")));

    private ExplanationSection? Disagreements() => Section(
        ExplanationSectionKind.Disagreements,
        Phrases.HeadingDisagreements,
        evaluation.Conflicts
            .Select(c => Item(Phrases.Conflict(c), [.. c.Concerns.Select(i => $"\"{i.Text}\" ({i.Citation.ShortText})")]))
            .Concat(evaluation.Contradictions.Select(c => Item(
                Phrases.Contradiction(c),
                [.. c.Grounds.Select(g => g.SpeaksFor ? Phrases.GroundFor(g) : Phrases.GroundAgainst(g))]))));

    private ExplanationSection? Questions() => Section(
        ExplanationSectionKind.Questions,
        Phrases.HeadingQuestions,
        evaluation.Questions.IsEmpty
            ? evaluation.Settled ? [] : [Item(Phrases.NothingOpen)]
            : evaluation.Questions.Select(q => Item(q.Ask, $"{Phrases.NeededBy(q.Rules[0])}: {Phrases.MayLead(q)}")));

    private ExplanationSection? Coverage() => Section(
        ExplanationSectionKind.Coverage,
        Phrases.HeadingCoverage,
        [
            Item(Phrases.CoverageLine(evaluation.Coverage)),
            Item($"Asked: {string.Join(", ", evaluation.Coverage.ByLevel.Select(c => Phrases.CoverageOf(ruleset.FindLevel(c.Id)!, c)))}."),
        ]);

    private ExplanationSection? Readings() => Section(
        ExplanationSectionKind.Readings,
        Phrases.HeadingReadings,
        evaluation.Interpretations
            .Select(i => Item(i.Text, i.Citation.ShortText))
            .Prepend(Item(Phrases.HighestRowSetsTheLevel)));

    private ExplanationSection? Notes() => Section(
        ExplanationSectionKind.Notes,
        Phrases.HeadingNotes,
        ruleset.Notes.Select(n => Item($"{n.Text} ({n.Citation.ShortText})")));
}
