using System.Collections.Immutable;
using System.Text.Json;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>
/// Two editions side by side by their meaning: what one of them has alone, what both have and not alike, and exactly where their outcomes differ.
/// For those who write, own and adopt rulesets; no part of a child's page. Immutable.
/// </summary>
/// <remarks>
/// Levels, triggers, headings, rows and judgements are matched by id, and what is left by a former id, its name or its words where that leaves no choice.
/// Outcomes are compared over every set of observations: each row, judgement and concept present, absent or not recorded, each fact at every value that some
/// comparison of either edition can tell apart, or not known. Findings bring no date. An observation of something that both editions have is given to
/// both; of anything else, to the one that has it.
/// </remarks>
public sealed class EditionDifference
{
    private EditionDifference(MatchedEditions editions, Phrasebook phrasebook)
    {
        Phrasebook = phrasebook;
        First = editions.First;
        Second = editions.Second;
        Entries = [.. new EntryComparer(editions).Differences()];
        (Levels, Triggers) = OutcomeFinder.Find(editions);
    }

    /// <summary>The first edition, called A in the output.</summary>
    public Edition First { get; }

    /// <summary>The second edition, called B in the output.</summary>
    public Edition Second { get; }

    /// <summary>What is not alike, kind by kind in the order of <see cref="EntryKind"/>, each in document order.</summary>
    public ImmutableArray<DifferentEntry> Entries { get; }

    /// <summary>The verdict on each level: those of the first edition, then those that the second alone has.</summary>
    public ImmutableArray<OutcomeDifference> Levels { get; }

    /// <summary>The verdict on each trigger: those of the first edition, then those that the second alone has.</summary>
    public ImmutableArray<OutcomeDifference> Triggers { get; }

    /// <summary>Whether the two editions indicate the same levels and triggers for everything that can be recorded.</summary>
    public bool OutcomesAreEqual => Levels.Concat(Triggers).All(o => o.Verdict == OutcomeVerdict.Equal);

    internal Phrasebook Phrasebook { get; }

    /// <summary>Compares two editions.</summary>
    /// <param name="first">The first edition.</param>
    /// <param name="second">The second edition.</param>
    /// <param name="levels">
    /// Which level of the second edition a level of the first stands for, by their ids, where ids and names do not say so. Levels that it does not name
    /// are matched as ever.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="levels"/> names a level that its edition does not have, or one of the second twice.</exception>
    public static EditionDifference Between(Edition first, Edition second, IReadOnlyDictionary<string, string>? levels = null) =>
        Between(first, second, levels, Phrasebook.English);

    internal static EditionDifference Between(Edition first, Edition second, IReadOnlyDictionary<string, string>? levels, Phrasebook phrasebook)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        Dictionary<string, string> named = new(levels ?? ImmutableDictionary<string, string>.Empty, StringComparer.Ordinal);
        foreach ((string one, string other) in named)
        {
            Check(first, one, nameof(levels));
            Check(second, other, nameof(levels));
        }

        return named.Values.Distinct(StringComparer.Ordinal).Count() == named.Count
            ? new EditionDifference(new MatchedEditions(first, second, named), phrasebook)
            : throw new ArgumentException("two levels of the first edition cannot stand for one of the second", nameof(levels));
    }

    /// <summary>The difference in words, as a tree that formats walk.</summary>
    public Explanation Explain() => new DifferenceExplanation(this).Build();

    /// <summary>The difference as plain text.</summary>
    /// <param name="width">The widest line, in characters; at least 40.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is below 40.</exception>
    public string ToText(int width = TextFormat.DefaultWidth) => Explain().ToText(width);

    /// <summary>The difference as Markdown.</summary>
    public string ToMarkdown() => Explain().ToMarkdown();

    /// <summary>The difference as JSON, in the form that docs/json.md describes. Members are added over time, never renamed.</summary>
    /// <param name="indented">Whether to break lines for a reader.</param>
    public string ToJson(bool indented = true) => JsonText.Of(indented, WriteJson);

    /// <summary>Writes the difference as one JSON object.</summary>
    /// <param name="writer">Where to write it.</param>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        new DifferenceJson(writer, this).Write();
    }

    /// <summary>The difference as plain text, 80 characters wide.</summary>
    public override string ToString() => ToText();

    private static void Check(Edition edition, string level, string parameter)
    {
        if (edition.Ruleset.FindLevel(level) is null)
        {
            throw new ArgumentException($"`{edition.Ruleset}` has no level `{level}`", parameter);
        }
    }
}
