using System.Collections.Immutable;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules;

/// <summary>The reasons: what we are worried about, and what is working well.</summary>
internal sealed class WorrySections(Evaluation evaluation, bool withNotes = false)
{
    // Those of one row together, in the order in which the page numbers them.
    private readonly ImmutableArray<Reason>[] numbered =
    [
        .. evaluation.Because
            .Where(r => r.Indicator is not { Strength: true })
            .GroupBy(r => r.Indicator?.Id ?? r.Rule.Id, StringComparer.Ordinal)
            .Select(g => g.ToImmutableArray()),
    ];

    private Phrases Phrases { get; } = new(evaluation.Phrasebook);

    public ExplanationSection? Worries()
    {
        HashSet<string> said = new(StringComparer.Ordinal);
        List<ExplanationItem> items = [];
        Indicator? before = null;
        foreach (ImmutableArray<Reason> reasons in numbered)
        {
            items.Add(Worry(items.Count + 1, reasons, before, said));
            before = reasons[0].Indicator;
        }

        items.AddRange(evaluation.WithoutLevel.Select(r => new ExplanationItem
        {
            Lead = Phrases.NoNumber,
            Text = $"\"{r.Rule.Text}\"  {string.Join(" ", Hows(r))}",
            Details = [$"{r.Rule.Citation.ShortText}. {Phrases.SetsNoLevel(evaluation.Edition.Ruleset)}", .. Notes(r.Observations)],
        }));
        items.AddRange(evaluation.NotCounted.Select(n => new ExplanationItem
        {
            Lead = Phrases.NoNumber,
            Text = $"\"{n.Text}\"  {Phrases.Recorded(n)}",
            Details = [Phrases.NotCountedLine(n), .. Notes(n.Observations)],
        }));
        return Section(ExplanationSectionKind.Worries, Phrases.HeadingWorries, items);
    }

    /// <summary>The number under which a row stands among the worries; null when it does not.</summary>
    public int? NumberOf(Indicator row)
    {
        int place = Array.FindIndex(numbered, reasons => reasons[0].Indicator?.Id == row.Id);
        return place < 0 ? null : place + 1;
    }

    public ExplanationSection? Strengths() => Section(
        ExplanationSectionKind.Strengths,
        Phrases.HeadingStrengths,
        evaluation.Strengths.Select(s => new ExplanationItem
        {
            Text = $"\"{s.Rule.Text}\"  {Phrases.How(s.Grounds)}",
            Details = [$"{s.Rule.Citation.ShortText}. {Phrases.LowersNothing}", .. Notes(s.Observations)],
        }));

    private static ExplanationSection? Section(ExplanationSectionKind kind, string heading, IEnumerable<ExplanationItem> items)
    {
        ImmutableArray<ExplanationItem> all = [.. items];
        return all.IsEmpty ? null : new ExplanationSection { Kind = kind, Heading = heading, Items = all };
    }

    private ExplanationItem Worry(int number, ImmutableArray<Reason> reasons, Indicator? before, HashSet<string> said)
    {
        Reason first = reasons[0];
        ImmutableArray<ReachedTrigger> reached = ReachedBy(reasons);
        string mark = string.Concat(reached.Select(t => t.Trigger.Mark).Distinct(StringComparer.Ordinal));
        bool sameCell = first.Indicator is { Domain: not null } row && before?.Domain == row.Domain && before?.Level?.Id == row.Level?.Id;
        return new ExplanationItem
        {
            Lead = Phrases.Number(number),
            Text = $"\"{first.Rule.Text}{mark}\"  {string.Join(" ", Hows(first))}",
            Details =
            [
                $"{Phrases.Place(first.Indicator?.Citation ?? first.Rule.Citation, reached, sameCell, said)}.",
                .. reasons.Where(r => r.Rule.Basis == Basis.Interpretation && r.Level is not null).Select(Phrases.ReadLevel),
                .. Notes(reasons.SelectMany(r => r.Observations)),
            ],
        };
    }

    private ImmutableArray<ReachedTrigger> ReachedBy(ImmutableArray<Reason> reasons)
    {
        List<ReachedTrigger>? reached = null;
        foreach (ImmutableArray<ReachedTrigger> section in (ReadOnlySpan<ImmutableArray<ReachedTrigger>>)[evaluation.Section47.Triggers, evaluation.Section17.Triggers])
        {
            foreach (ReachedTrigger trigger in section)
            {
                if (reasons.Any(r => r.Rule.Id == trigger.Rule.Id))
                {
                    (reached ??= []).Add(trigger);
                }
            }
        }

        return reached is null ? [] : [.. reached];
    }

    // Free text is quoted where a person wants it, and never read.
    private IEnumerable<string> Notes(IEnumerable<Observation> observations) => withNotes
        ? observations.Where(o => o.Note is not null).Select(o => Phrases.NoteAsRecorded(o.Note!)).Distinct(StringComparer.Ordinal)
        : [];

    // A row that was recorded itself and speaks of an age is easier to judge with the age beside it.
    private IEnumerable<string> Hows(Reason reason)
    {
        if (reason.Indicator?.When is { } when
            && !reason.Grounds.Any(g => g.Fact?.Fact.Type == FactType.Age)
            && evaluation.Bound.Facts.FirstOrDefault(f => f is { IsKnown: true, Fact.Type: FactType.Age }) is { } age
            && NamesFact.In(when, age.Fact.Id))
        {
            yield return Phrases.AgeNow(age);
            if (reason.Grounds.All(g => g.Observation is { By: null, Happened: null, Kind: null or ObservationKind.Fact } o && o.Id == reason.Indicator.Id))
            {
                yield break;
            }
        }

        yield return Phrases.How(reason.Grounds);
    }
}
