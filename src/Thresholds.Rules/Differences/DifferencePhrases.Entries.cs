using System.Collections.Immutable;

namespace Thresholds.Rules;

/// <content>What is in one edition alone, and what both have and not alike.</content>
internal sealed partial class DifferencePhrases
{
    private static readonly ImmutableArray<string> HowRowsCount = ["strength", "indicates", "same-as", "when", "provided"];

    public string HeadingOf(EntryKind kind) => book.Say(kind switch
    {
        EntryKind.Edition => "difference.kind-edition",
        EntryKind.Level => "difference.kind-level",
        EntryKind.Trigger => "difference.kind-trigger",
        EntryKind.Section => "difference.kind-section",
        EntryKind.Domain => "difference.kind-domain",
        EntryKind.Row => "difference.kind-row",
        EntryKind.List => "difference.kind-list",
        EntryKind.Judgement => "difference.kind-judgement",
        EntryKind.Rule => "difference.kind-rule",
        EntryKind.Response => "difference.kind-response",
        EntryKind.Consent => "difference.kind-consent",
        EntryKind.Consideration => "difference.kind-consideration",
        EntryKind.Contact => "difference.kind-contact",
        EntryKind.Prompt => "difference.kind-prompt",
        EntryKind.Note => "difference.kind-note",
        EntryKind.Fact => "difference.kind-fact",
        _ => "difference.kind-concept",
    });

    public string RemarkOf(ImmutableArray<DifferentEntry> entries)
    {
        int Count(EntryChange change) => entries.Count(e => e.Change == change);
        return book.Say(
            "difference.counts",
            ("inFirst", Phrases.Number(Count(EntryChange.Removed))),
            ("inSecond", Phrases.Number(Count(EntryChange.Added))),
            ("changed", Phrases.Number(Count(EntryChange.Changed))));
    }

    public string Entry(DifferentEntry entry)
    {
        EntryPlace place = (entry.First ?? entry.Second)!;
        (string, string) thing = ("thing", entry.Kind == EntryKind.Edition ? place.Id : Thing(place));
        return entry.Change switch
        {
            EntryChange.Added => book.Say("difference.in-second-alone", thing),
            EntryChange.Removed => book.Say("difference.in-first-alone", thing),
            _ => book.Say("difference.in-both", ("how", Phrases.Capital(string.Join(", ", How(entry)))), thing),
        };
    }

    public string Part(ChangedPart part)
    {
        (string, string) name = ("part", part.Part);
        (string, string) first = ("inFirst", part.First ?? string.Empty);
        (string, string) second = ("inSecond", part.Second ?? string.Empty);
        return part switch
        {
            { First: null } => book.Say("difference.part-in-second", name, second),
            { Second: null } => book.Say("difference.part-in-first", name, first),
            _ => book.Say("difference.part", name, first, second),
        };
    }

    private static string Thing(EntryPlace place) =>
        place.Citation is { } citation ? $"{place.Id}, \"{place.Text}\" ({citation.ShortText})" : $"{place.Id}, \"{place.Text}\"";

    private IEnumerable<string> How(DifferentEntry entry)
    {
        HashSet<string> parts = [.. entry.Parts.Select(p => p.Part)];
        List<string> how = [];
        if (entry.Kind == EntryKind.Row)
        {
            Add("difference.how-reworded", parts.Contains("text"));
            Add("difference.how-level", parts.Contains("level"));
            Add("difference.how-domain", parts.Contains("domain"));
            Add("difference.how-triggers", parts.Contains("triggers"));
            Add("difference.how-counts", parts.Overlaps(HowRowsCount));
        }

        Add("difference.how-changed", how.Count == 0);
        return how;

        void Add(string key, bool so)
        {
            if (so)
            {
                how.Add(book.Say(key));
            }
        }
    }
}
