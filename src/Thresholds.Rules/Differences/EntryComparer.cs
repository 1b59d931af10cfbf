using System.Collections.Immutable;
using Thresholds.Rules.Analysis;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules;

/// <summary>Lays the entries of two editions beside each other, kind by kind, and keeps what is not alike.</summary>
internal sealed class EntryComparer(MatchedEditions editions)
{
    private readonly EntryReader first = new(editions.First, EntryNames.OfFirst(editions));
    private readonly EntryReader second = new(editions.Second, EntryNames.AsWritten);

    private Ruleset One => editions.First.Ruleset;

    private Ruleset Other => editions.Second.Ruleset;

    public IEnumerable<DifferentEntry> Differences() =>
    [
        .. Changed(EntryKind.Edition, first.Head(), second.Head()),
        .. Of(EntryKind.Level, editions.Levels, (r, l) => r.Level(l)),
        .. Of(EntryKind.Trigger, editions.Triggers, (r, t) => r.Trigger(t)),
        .. Of(EntryKind.Section, Matching<StatutorySection>.Of(One.Sections, Other.Sections, WayToTell<StatutorySection>.By(s => $"{s.Number}")), (r, s) => r.Section(s)),
        .. Of(EntryKind.Domain, editions.Domains, (r, d) => r.Domain(d)),
        .. Of(EntryKind.Row, editions.Rows, (r, i) => r.Row(i)),
        .. Of(EntryKind.List, ById(One.Lists, Other.Lists, l => l.Id), (r, l) => r.List(l)),
        .. Of(EntryKind.Judgement, editions.Judgements, (r, j) => r.Judgement(j)),
        .. Of(EntryKind.Rule, ById(Own(One), Own(Other), r => r.Id), (r, rule) => r.Rule(rule)),
        .. Of(EntryKind.Response, ById(One.Responses, Other.Responses, r => r.Id), (r, response) => r.Response(response)),
        .. Of(EntryKind.Consent, ById(One.Consent, Other.Consent, c => c.Id), (r, c) => r.Consent(c)),
        .. Of(EntryKind.Consideration, ById(One.Considerations, Other.Considerations, c => c.Id), (r, c) => r.Consideration(c)),
        .. Of(EntryKind.Contact, Contacts(), (r, c) => r.Contact(c)),
        .. Of(EntryKind.Prompt, ById(One.Prompts, Other.Prompts, p => p.Id), (r, p) => r.Prompt(p)),
        .. Of(EntryKind.Note, ById(One.Notes, Other.Notes, n => n.Id), (r, n) => r.Note(n)),
        .. Vocabulary(),
    ];

    private static Matching<T> ById<T>(ImmutableArray<T> one, ImmutableArray<T> other, Func<T, string> id)
        where T : class => Matching<T>.Of(one, other, WayToTell<T>.By(id));

    private static ImmutableArray<Rule> Own(Ruleset ruleset) => [.. ruleset.Rules.Where(r => r.Indicator is null)];

    // A contact may be printed several times, each for other days.
    private Matching<Contact> Contacts() => Matching<Contact>.Of(
        One.Contacts, Other.Contacts, WayToTell<Contact>.By(c => $"{c.Id}|{c.From:O}|{c.To:O}"), WayToTell<Contact>.By(c => c.Id));

    // Two editions mostly share their vocabulary. Where they do not, what neither reads makes no difference to them.
    private IEnumerable<DifferentEntry> Vocabulary()
    {
        if (ReferenceEquals(editions.First.Vocabulary, editions.Second.Vocabulary))
        {
            return [];
        }

        HashSet<string> read = [.. Read(One), .. Read(Other)];
        ImmutableArray<T> Those<T>(ImmutableArray<T> all, Func<T, string> id) => [.. all.Where(t => read.Contains(id(t)))];
        return Of(
                EntryKind.Fact,
                ById(Those(editions.First.Vocabulary.Facts, f => f.Id), Those(editions.Second.Vocabulary.Facts, f => f.Id), f => f.Id),
                (_, f) => EntryReader.Fact(f))
            .Concat(Of(
                EntryKind.Concept,
                ById(Those(editions.First.Vocabulary.Concepts, c => c.Id), Those(editions.Second.Vocabulary.Concepts, c => c.Id), c => c.Id),
                (_, c) => EntryReader.Concept(c)));
    }

    private static IEnumerable<string> Read(Ruleset ruleset)
    {
        Condition[] nodes = [.. ruleset.Indicators.Select(i => i.When).OfType<Condition>().Concat(ruleset.Rules.Select(r => r.Condition)).SelectMany(ConditionTree.Nodes)];
        return nodes.OfType<FactCondition>().Select(c => c.Fact)
            .Concat(nodes.SelectMany(ConditionTree.NamedFindings))
            .Concat(ruleset.Indicators.SelectMany(i => i.SameAs).Select(c => c.Id));
    }

    private IEnumerable<DifferentEntry> Of<T>(EntryKind kind, Matching<T> matching, Func<EntryReader, T, Entry> read)
        where T : class
    {
        foreach (T thing in matching.First)
        {
            if (matching.InSecond(thing) is not { } other)
            {
                yield return new DifferentEntry { Kind = kind, First = read(first, thing).Place, Second = null, Parts = [] };
                continue;
            }

            foreach (DifferentEntry changed in Changed(kind, read(first, thing), read(second, other)))
            {
                yield return changed;
            }
        }

        foreach (T thing in matching.Second.Where(t => matching.InFirst(t) is null))
        {
            yield return new DifferentEntry { Kind = kind, First = null, Second = read(second, thing).Place, Parts = [] };
        }
    }

    private static IEnumerable<DifferentEntry> Changed(EntryKind kind, Entry one, Entry other)
    {
        ImmutableArray<ChangedPart> parts =
        [
            .. one.Parts.Zip(other.Parts)
                .Where(p => p.First.Compared != p.Second.Compared)
                .Select(p => new ChangedPart { Part = p.First.Part, First = p.First.Shown, Second = p.Second.Shown }),
        ];
        return parts.IsEmpty ? [] : [new DifferentEntry { Kind = kind, First = one.Place, Second = other.Place, Parts = parts }];
    }
}
