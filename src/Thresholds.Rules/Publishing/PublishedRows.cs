using System.Collections.Immutable;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>The table by domain and level, the lists outside it, and the rules with a condition of their own. Rows with more to say get numbered notes.</summary>
internal sealed class PublishedRows(Edition edition, CaseCoverage? coverage, PublishedPhrases phrases, WhenPhrases when)
{
    private readonly Ruleset ruleset = edition.Ruleset;
    private readonly HashSet<string> covered =
        [.. (coverage?.Items ?? []).Where(i => i is { Kind: CoverageKind.Row or CoverageKind.Rule, IsReached: true }).Select(i => $"{i.Kind} {i.Id}")];

    private int lastNote;

    public IEnumerable<PublishedSection> Domains()
    {
        foreach (Domain domain in ruleset.Domains)
        {
            List<PublishedItem> notes = [];
            PublishedTable table = new(
            [
                .. ruleset.Levels.Select(l => new PublishedColumn(
                    l.ToString(),
                    [.. ruleset.Indicators.Where(i => i.Domain == domain.Id && i.Level?.Id == l.Id).Select(i => Row(i, notes))])),
            ]);
            yield return WithNotes(phrases.Cited(domain.Name, domain.Citation), table, notes, isPart: true);
        }
    }

    public IEnumerable<PublishedSection> Lists()
    {
        foreach (PublishedList list in ruleset.Lists)
        {
            List<PublishedItem> notes = [];
            PublishedItems items = new([.. list.Items.Select(i => Item(i, notes))]);
            yield return WithNotes(phrases.Cited(list.Name, list.Citation), items, notes, isPart: false);
        }
    }

    public IEnumerable<PublishedSection> OwnRules()
    {
        PublishedItem[] rules = [.. ruleset.Rules.Where(r => r.Indicator is null).Select(OwnRule)];
        if (rules.Length > 0)
        {
            yield return new PublishedSection(phrases.HeadingRules, [new PublishedParagraph(phrases.RemarkRules), new PublishedItems([.. rules])]);
        }

        if (!ruleset.Judgements.IsEmpty)
        {
            ImmutableArray<PublishedItem> judgements =
            [
                .. ruleset.Judgements.Select(j => new PublishedItem
                {
                    Text = phrases.Cited(j.Ask, j.Citation),
                    Details = j.Note is null ? [] : [phrases.Note(j.Note)],
                }),
            ];
            yield return new PublishedSection(phrases.HeadingJudgements, [new PublishedParagraph(phrases.RemarkJudgements), new PublishedItems(judgements)]);
        }
    }

    private static PublishedSection WithNotes(string heading, PublishedBlock rows, List<PublishedItem> notes, bool isPart) =>
        new(heading, notes.Count == 0 ? [rows] : [rows, new PublishedItems([.. notes], notes[0].Note)], isPart);

    private PublishedItem Row(Indicator row, List<PublishedItem> notes) => new()
    {
        Text = Printed(row),
        IsCovered = IsCovered(CoverageKind.Row, row.Id),
        Note = Noted(Printed(row), Details(row), notes),
    };

    private PublishedItem Item(ListItem item, List<PublishedItem> notes)
    {
        Indicator? own = ruleset.Indicators.FirstOrDefault(i => i.Id == item.Indicator);
        string[] details = own is not null ? [.. Details(own)] : [.. DetailsOf(item)];
        return new PublishedItem
        {
            Text = own is null ? item.Text : Printed(own),
            IsCovered = own is null ? null : IsCovered(CoverageKind.Row, own.Id),
            Note = Noted(item.Text, details, notes),
        };
    }

    private PublishedItem OwnRule(Rule rule) => new()
    {
        Text = phrases.Cited(rule.Text, rule.Citation),
        IsCovered = IsCovered(CoverageKind.Rule, rule.Id),
        Details =
        [
            phrases.CountsWhen(when.Of(rule.Condition)),
            .. Reaches(rule.Level, rule.Triggers),
            .. rule.Basis == Basis.Interpretation ? [phrases.Reading(rule.Reason ?? string.Empty)] : Array.Empty<string>(),
        ],
    };

    private int Noted(string text, IEnumerable<string> details, List<PublishedItem> notes)
    {
        ImmutableArray<string> said = [.. details];
        if (said.IsEmpty)
        {
            return 0;
        }

        notes.Add(new PublishedItem { Text = text, Details = said, Note = ++lastNote });
        return lastNote;
    }

    // The published words with the printed mark; a strength is none of the document's words, so it stands in brackets.
    private string Printed(Indicator row)
    {
        string marks = string.Concat(row.Triggers.Where(t => t.Citation.Text == row.Citation.Text).Select(t => ruleset.FindTrigger(t.Id)?.Mark).Distinct(StringComparer.Ordinal));
        return row.Strength ? $"{row.Text}{marks} ({phrases.Strength})" : row.Text + marks;
    }

    private IEnumerable<string> Details(Indicator row) =>
    [
        .. row.SameAs.Select(c => phrases.SameAs(when.Of(c.Id))),
        .. row.When is null ? Array.Empty<string>() : [phrases.CountsWhen(when.Of(row.When))],
        .. row.Provided is { } judgement ? [phrases.Provided(when.Of(judgement.Id))] : Array.Empty<string>(),
        .. Triggers(row.Triggers.Where(t => t.Citation.Text != row.Citation.Text || ruleset.FindTrigger(t.Id)?.Mark is null)),
        .. row.Basis == Basis.Interpretation && ruleset.FindLevel(row.Level?.Id) is { } level
            ? [phrases.LevelReading(level, row.LevelCitation ?? row.Citation, row.Reason ?? string.Empty)]
            : Array.Empty<string>(),
        .. SetsNothing(row) ? [row.Strength ? phrases.StrengthSilent(ruleset) : phrases.SetsNoLevel(ruleset)] : Array.Empty<string>(),
        .. row.Reading is { } reading ? [phrases.Reading(reading)] : Array.Empty<string>(),
        .. row.Note is { } note ? [phrases.Note(note)] : Array.Empty<string>(),
    ];

    private IEnumerable<string> DetailsOf(ListItem item) =>
    [
        .. item.Rows.IsEmpty ? Array.Empty<string>() : [phrases.Repeats(string.Join("; ", item.Rows.Select(r => when.Of(r.Id))))],
        .. item.Reading is { } reading ? [phrases.Reading(reading)] : Array.Empty<string>(),
        .. item.Note is { } note ? [phrases.Note(note)] : Array.Empty<string>(),
    ];

    private static bool SetsNothing(Indicator row) => row.Level is null || !row.Indicates;

    private IEnumerable<string> Reaches(Reference? level, ImmutableArray<TriggerReference> triggers) =>
    [
        .. ruleset.FindLevel(level?.Id) is { } reached ? [phrases.Reaches(reached.Place)] : Array.Empty<string>(),
        .. Triggers(triggers),
    ];

    private IEnumerable<string> Triggers(IEnumerable<TriggerReference> triggers) =>
        triggers.Where(t => ruleset.FindTrigger(t.Id) is not null).Select(t => phrases.Reaches(phrases.TriggerFrom(ruleset.FindTrigger(t.Id)!, t.Citation)));

    private bool? IsCovered(CoverageKind kind, string id) => coverage is null ? null : covered.Contains($"{kind} {id}");
}
