using System.Collections.Immutable;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules;

/// <summary>Two editions with what is the same thing in both: by id, else by a former id, a name or words where these leave no choice.</summary>
internal sealed class MatchedEditions
{
    public MatchedEditions(Edition first, Edition second, IReadOnlyDictionary<string, string> levels)
    {
        First = first;
        Second = second;
        HashSet<string> named = [.. levels.Values];
        Levels = Matching<Level>.Of(
            first.Ruleset.Levels,
            second.Ruleset.Levels,
            WayToTell<Level>.By(l => levels.GetValueOrDefault(l.Id), l => named.Contains(l.Id) ? l.Id : null),
            WayToTell<Level>.By(l => l.Id),
            WayToTell<Level>.By(l => Words(l.Name)));
        Triggers = Matching<Trigger>.Of(
            first.Ruleset.Triggers, second.Ruleset.Triggers, WayToTell<Trigger>.By(t => t.Id), WayToTell<Trigger>.By(t => Words(t.Name)));
        Domains = Matching<Domain>.Of(
            first.Ruleset.Domains, second.Ruleset.Domains, WayToTell<Domain>.By(d => d.Id), WayToTell<Domain>.By(d => Words(d.Name)));
        Judgements = Matching<Judgement>.Of(
            first.Ruleset.Judgements, second.Ruleset.Judgements, WayToTell<Judgement>.By(j => j.Id), WayToTell<Judgement>.By(j => Words(j.Ask)));
        Rows = Matching<Indicator>.Of(
            first.Ruleset.Indicators,
            second.Ruleset.Indicators,
            WayToTell<Indicator>.By(r => r.Id),
            new WayToTell<Indicator>(IdsEver, IdsEver),
            WayToTell<Indicator>.By(r => $"{Place(r, Domains.InSecond, Levels.InSecond, first)}|{Words(r.Text)}", r => $"{Place(r, d => d, l => l, second)}|{Words(r.Text)}"),
            WayToTell<Indicator>.By(r => Words(r.Text)));
        Facts = Matching<Fact>.Of(first.Vocabulary.Facts, second.Vocabulary.Facts, WayToTell<Fact>.By(f => $"{f.Id}|{f.Type}|{f.Unit}"));
        Concepts = Matching<Concept>.Of(first.Vocabulary.Concepts, second.Vocabulary.Concepts, WayToTell<Concept>.By(c => c.Id));
    }

    public Edition First { get; }

    public Edition Second { get; }

    public Matching<Level> Levels { get; }

    public Matching<Trigger> Triggers { get; }

    public Matching<Domain> Domains { get; }

    public Matching<Judgement> Judgements { get; }

    public Matching<Indicator> Rows { get; }

    public Matching<Fact> Facts { get; }

    public Matching<Concept> Concepts { get; }

    /// <summary>Words apart from how lines break.</summary>
    public static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // A row that was renamed still is the row that it was.
    private static IEnumerable<string> IdsEver(Indicator row) => row.Formerly.Append(row.Id);

    // A row whose heading or level the other edition lacks is looked for by its words alone.
    private static string Place(Indicator row, Func<Domain, Domain?> domain, Func<Level, Level?> level, Edition edition)
    {
        Domain? heading = edition.Ruleset.Domains.FirstOrDefault(d => d.Id == row.Domain);
        Level? own = edition.Ruleset.FindLevel(row.Level?.Id);
        return $"{(heading is null ? "-" : domain(heading)?.Id)}|{(own is null ? "-" : level(own)?.Id)}";
    }
}
