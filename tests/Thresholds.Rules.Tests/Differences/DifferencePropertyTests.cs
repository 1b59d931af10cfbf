using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Model;
using Thresholds.Rules.Tests.Semantics;

namespace Thresholds.Rules.Tests.Differences;

/// <summary>What holds for every pair of editions.</summary>
public sealed class DifferencePropertyTests
{
    private const int TapeLength = 260;
    private const int Cases = 150;

    [Test]
    public void An_edition_does_not_differ_from_itself() => RandomCases.HoldOnTape(61, Cases, TapeLength, tape =>
    {
        (Edition first, Edition second) = RandomPair.From(new Tape(tape));
        foreach (EditionDifference difference in new[] { EditionDifference.Between(first, first), EditionDifference.Between(second, second) })
        {
            difference.OutcomesAreEqual.Should().BeTrue();
            difference.Entries.Should().BeEmpty();
        }
    });

    [Test]
    public void The_other_way_round_it_is_mirrored() => RandomCases.HoldOnTape(62, Cases, TapeLength, tape =>
    {
        (Edition first, Edition second) = RandomPair.From(new Tape(tape));
        EditionDifference difference = EditionDifference.Between(first, second);
        EditionDifference mirrored = EditionDifference.Between(second, first);

        Outcomes(mirrored, mirrored: true).Should().BeEquivalentTo(Outcomes(difference, mirrored: false));
        mirrored.Entries.Select(e => Entry(e, mirrored: true)).Should().BeEquivalentTo(difference.Entries.Select(e => Entry(e, mirrored: false)));
    });

    [Test]
    public void The_order_of_a_file_does_not_matter() => RandomCases.HoldOnTape(63, Cases, TapeLength, tape =>
    {
        (Edition first, Edition second) = RandomPair.From(new Tape(tape));
        EditionDifference difference = EditionDifference.Between(first, second);
        EditionDifference turned = EditionDifference.Between(TurnedEdition.Of(first), TurnedEdition.Of(second));

        Outcomes(turned, mirrored: false).Should().BeEquivalentTo(Outcomes(difference, mirrored: false));
        turned.Entries.Select(e => Entry(e, mirrored: false)).Should().BeEquivalentTo(difference.Entries.Select(e => Entry(e, mirrored: false)));
        EditionDifference.Between(first, TurnedEdition.Of(first)).OutcomesAreEqual.Should().BeTrue();
        EditionDifference.Between(first, TurnedEdition.Of(first)).Entries.Should().BeEmpty();
    });

    [Test]
    public void The_same_pair_gives_the_same_bytes() => RandomCases.HoldOnTape(64, Cases / 3, TapeLength, tape =>
    {
        (Edition first, Edition second) = RandomPair.From(new Tape(tape));
        EditionDifference.Between(first, second).ToJson().Should().Be(EditionDifference.Between(first, second).ToJson());
    });

    private static IEnumerable<string> Outcomes(EditionDifference difference, bool mirrored) => difference.Levels.Concat(difference.Triggers).SelectMany(o =>
    {
        string name = mirrored ? $"{o.Second?.Id}/{o.First?.Id}" : $"{o.First?.Id}/{o.Second?.Id}";
        OutcomeVerdict verdict = (o.Verdict, mirrored) switch
        {
            (OutcomeVerdict.More, true) => OutcomeVerdict.Less,
            (OutcomeVerdict.Less, true) => OutcomeVerdict.More,
            _ => o.Verdict,
        };
        return Sets(name + " second", mirrored ? o.InFirstAlone : o.InSecondAlone, mirrored)
            .Concat(Sets(name + " first", mirrored ? o.InSecondAlone : o.InFirstAlone, mirrored))
            .Append($"{name} {verdict}");
    });

    private static IEnumerable<string> Sets(string name, DifferingSets sets, bool mirrored) => sets.Sets
        .Select(w => $"{name}: {string.Join(" + ", w.Parts.Select(p => Part(p, mirrored)).Order(StringComparer.Ordinal))} {Levels(w, mirrored)} {w.Count}")
        .Append($"{name}: {sets.Count} {sets.UnderHigherLevels}");

    private static string Levels(DifferingSet set, bool mirrored) => mirrored ? $"{set.Second.Level?.Id}/{set.First.Level?.Id}" : $"{set.First.Level?.Id}/{set.Second.Level?.Id}";

    private static string Part(DifferingObservation part, bool mirrored)
    {
        string values = part.Values is null
            ? string.Empty
            : string.Join(',', part.Values.Words.Concat(part.Values.Ranges.Select(r => $"{r.FromIncluded} {r.From} {r.To} {r.ToIncluded}")));
        return $"{(mirrored ? part.Second : part.First)?.Id}/{(mirrored ? part.First : part.Second)?.Id} {part.Finding}{values}";
    }

    private static string Entry(DifferentEntry entry, bool mirrored)
    {
        (EntryPlace? one, EntryPlace? other) = mirrored ? (entry.Second, entry.First) : (entry.First, entry.Second);
        IEnumerable<string> parts = entry.Parts.Select(p => mirrored ? $"{p.Part} {p.Second}/{p.First}" : $"{p.Part} {p.First}/{p.Second}");
        return $"{entry.Kind} {one?.Id}/{other?.Id} {string.Join("; ", parts)}";
    }
}
