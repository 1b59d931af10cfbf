using System.Collections.Concurrent;
using System.Collections.Immutable;
using Thresholds.Rules.Compilation;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules.Engines;

/// <summary>What details ask of an edition again and again, worked out once. Rows bear their numbers; they come first among the findings.</summary>
internal sealed class DetailIndex
{
    private readonly Dictionary<string, Rule> ruleOf;
    private readonly Dictionary<string, Contact[]> contacts;
    private readonly ConcurrentDictionary<(Condition Condition, string? Self), int[][]> circumstances = new(ByPlace.Comparer);

    public DetailIndex(EditionIndex edition, Numbering numbering)
    {
        Edition = edition;
        Numbering = numbering;
        ImmutableArray<Indicator> rows = edition.Ruleset.Indicators;
        ruleOf = edition.Rules.Select(r => r.Rule).DistinctBy(r => r.Id).ToDictionary(r => r.Id, StringComparer.Ordinal);
        HashSet<string> ruled = [.. edition.Rules.Select(r => r.Rule.Indicator).OfType<string>()];
        contacts = edition.Ruleset.Contacts.GroupBy(c => c.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        Strengths = Where(rows, r => r.Strength);
        WithoutRule = Where(rows, r => !r.Strength && !ruled.Contains(r.Id));
        WithReading = Where(rows, r => r.Reading is not null);
        Conflicting = [.. Strengths.Select(s => (s, Where(rows, c => SpeakOfTheSame(rows[s], c)))).Where(s => s.Item2.Length > 0)];
        LevelOfRow = [.. rows.Select(r => PlaceOf(edition.Ruleset.Levels, l => l.Id == r.Level?.Id))];
        DomainOfRow = [.. rows.Select(r => PlaceOf(edition.Ruleset.Domains, d => d.Id == r.Domain))];
        ConceptsOfRow = [.. rows.Select(r => r.SameAs.Select(c => numbering.Finding(c.Id)).ToArray())];
        RowOfRule = [.. edition.Rules.Select(r => r.Rule.Indicator is { } id ? numbering.Finding(id) : -1)];
    }

    public EditionIndex Edition { get; }

    public Numbering Numbering { get; }

    public ImmutableArray<Indicator> Rows => Edition.Ruleset.Indicators;

    public int[] Strengths { get; }

    /// <summary>Rows and items that carry neither level nor trigger.</summary>
    public int[] WithoutRule { get; }

    /// <summary>Rows and items that are read in a way of ours.</summary>
    public int[] WithReading { get; }

    /// <summary>Strengths, each with the rows that speak of the same thing.</summary>
    public (int Strength, int[] Concerns)[] Conflicting { get; }

    /// <summary>For each row the place of its level; -1 for none.</summary>
    public int[] LevelOfRow { get; }

    /// <summary>For each row the place of its domain; -1 for none.</summary>
    public int[] DomainOfRow { get; }

    /// <summary>For each row its concepts.</summary>
    public int[][] ConceptsOfRow { get; }

    /// <summary>For each rule the row that it is about; -1 for none.</summary>
    public int[] RowOfRule { get; }

    /// <summary>The circumstances that a count of a class counts, each with its rows. Worked out once: it follows from the edition alone.</summary>
    public int[][] CircumstancesOf(AtLeastOfClassCondition condition, string? self) => circumstances.GetOrAdd(
        (condition, self),
        static (key, index) => [.. index.Edition.CircumstancesOf((AtLeastOfClassCondition)key.Condition, key.Self).Select(c => c.Select(index.Numbering.Finding).ToArray())],
        this);

    /// <summary>The entries of a contact, in the order of the document.</summary>
    public Contact[] ContactsOf(string id) => contacts.GetValueOrDefault(id, []);

    public Rule? RuleOf(string id) => ruleOf.GetValueOrDefault(id);

    private static int[] Where(ImmutableArray<Indicator> rows, Func<Indicator, bool> holds) =>
        [.. Enumerable.Range(0, rows.Length).Where(r => holds(rows[r]))];

    private static int PlaceOf<T>(ImmutableArray<T> items, Predicate<T> holds)
    {
        int place = 0;
        while (place < items.Length && !holds(items[place]))
        {
            place++;
        }

        return place < items.Length ? place : -1;
    }

    private static bool SpeakOfTheSame(Indicator strength, Indicator concern) =>
        strength.ConflictsWith.Any(c => c.Id == concern.Id)
        || strength.ConflictsWithTriggers.Any(t => concern.Triggers.Any(c => c.Id == t.Id));
}
