using System.Text;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Tests.Comparisons;

/// <summary>
/// Three small editions over one vocabulary. North has three levels, south two; a row called <c>cold-home</c> stands in both and means other
/// things; south's <c>runs-away</c> is the same as two concepts, of which north knows one and west the other.
/// </summary>
internal static class SmallEditions
{
    public static readonly DateOnly AsOf = new(2026, 3, 4);

    private const string Vocabulary =
        """
        vocabulary: small
        facts:
          - { id: age, type: age, unit: years, range: { from: 0, to: 24 }, ask: How old is the child?, meaning: Completed years. }
          - { id: attendance, type: number, unit: percent, range: { from: 0, to: 100 }, ask: What is the attendance?, meaning: Percent. }
          - { id: looked-after, type: yes-no, ask: Is the child looked after?, meaning: By an authority. }
          - { id: harm-suspected, type: yes-no, ask: Is harm suspected?, meaning: A judgement. }
        concepts:
          - { id: child/missing, meaning: The child goes missing., domain: parenting-capacity, ask: Does the child go missing? }
          - { id: child/harmed, meaning: The child is harmed., domain: parenting-capacity, ask: Is the child harmed? }
          - { id: child/alone, meaning: The child is left alone., domain: parenting-capacity, ask: Is the child left alone? }
          - { id: child/carer, meaning: The child cares for somebody., domain: parenting-capacity, ask: Does the child care for somebody? }
          - { id: child/nowhere, meaning: Something that no edition speaks of., domain: parenting-capacity, ask: Is it so? }
        """;

    private const string NorthText =
        """
        ruleset: north
        edition: "2020"
        title: North Thresholds 2020
        publisher: Nobody
        published: 2020-01-01
        in-force: { from: 2020-01-01, to: not-stated }
        levels:
          - { id: low, number: 1, name: Low Need }
          - { id: middle, number: 2, name: Middle Need }
          - { id: high, number: 3, name: High Need }
        triggers:
          - id: discussion
            name: strategy discussion
            section: 47
            force: required
            status: strategy-discussion-required
            statement: A strategy discussion is required.
            mark: "*"
            cite: Table
        sections:
          - { section: 47, act: Children Act 1989, none-recorded: Nothing starred is recorded. That is no finding. }
          - { section: 17, act: Children Act 1989, none-recorded: Nothing on section 17 is recorded. That is no finding. }
        domains:
          - id: family
            name: Family
            cite: Table
            rows:
              low:
                - { id: warm-home, text: The home is warm, strength: true }
              middle:
                - { id: goes-missing, text: Goes missing, same-as: child/missing }
                - { id: cold-home, text: The home is cold }
                - { id: hungry, text: Hungry, provided: parents-hide-it }
                - { id: poor-attendance, text: Attendance below 90%, when: { attendance: { below: 90 } } }
              high:
                - { id: harmed, text: Harmed, same-as: child/harmed, triggers: [discussion] }
        judgements:
          - { id: parents-hide-it, ask: Do the parents hide it?, cite: Table }
        contacts:
          - { id: hub, name: The hub, telephone: ["01234 567890"], cite: "2" }
        responses:
          - { id: danger, label: "999", text: "Immediate danger? 999", force: should, first: true, cite: "1" }
          - id: telephone
            label: NOW
            text: Telephone the hub.
            force: must
            contact: hub
            within: { amount: 1, unit: working-days, after: the concern }
            applies: { level: high }
            cite: "2"
        consent:
          - { id: consent, purpose: refer, requirement: not-required, applies: { level: high }, why: Harm., cite: "3" }
        """;

    private const string SouthText =
        """
        ruleset: south
        edition: "2019"
        title: South Guidance | Levels
        publisher: Nobody
        published: 2019
        in-force: { from: not-stated, to: not-stated }
        levels:
          - { id: some, number: 1, name: Some Need }
          - { id: serious, number: 2, name: Serious Need }
        triggers:
          - id: enquiry
            name: section 47 enquiry
            section: 47
            force: may
            status: may-be-required
            statement: An enquiry may be required.
            cite: "4"
        sections:
          - { section: 47, act: Children Act 1989, none-recorded: The document ties nothing recorded to section 47. That is no finding. }
          - { section: 17, act: Children Act 1989, none-recorded: The document is silent on section 17. That is no finding. }
        domains:
          - id: all
            name: All needs
            cite: "4"
            rows:
              some:
                - { id: runs-away, text: Runs away or is left alone, same-as: [child/missing, child/alone] }
                - { id: cares, text: Cares for somebody, same-as: child/carer }
              serious:
                - { id: cold-home, text: The home has never been heated }
                - { id: hurt, text: Hurt where harm is suspected, when: { all: [child/harmed, { harm-suspected: yes }] }, triggers: [enquiry] }
        responses:
          - id: think
            label: THINK
            text: Somebody could think about it.
            force: could-lead-to
            cite: "5"
        notes:
          - { id: companion, text: Its tables stand in a companion document that is not part of this edition., cite: "1", page: true }
        """;

    private const string WestText =
        """
        ruleset: west
        edition: "2021"
        title: West Thresholds
        publisher: Nobody
        published: 2021
        in-force: { from: 2021-01-01, to: not-stated }
        levels:
          - { id: only, number: 1, name: Only Level }
        sections:
          - { section: 47, act: Children Act 1989, none-recorded: Nothing. That is no finding. }
        domains:
          - id: all
            name: All needs
            cite: A
            rows:
              only:
                - { id: left-alone, text: Left alone, same-as: child/alone }
        considerations:
          - { id: carers, text: A carer could be weighed., force: could-lead-to, applies: child/carer, cite: B }
        """;

    private static readonly RulesetReader Reader = RulesetReader.WithVocabulary(Bytes(Vocabulary), "vocabulary.yaml").Reader!;

    private static readonly ThresholdCatalog Catalog = new();

    public static Edition NorthEdition { get; } = Read(NorthText);

    public static IThresholdEvaluator North { get; } = EvaluatorOf(NorthEdition);

    public static IThresholdEvaluator South { get; } = EvaluatorOf(Read(SouthText));

    public static IThresholdEvaluator West { get; } = EvaluatorOf(Read(WestText));

    /// <summary>Another edition of north, whose rows are not those of the first.</summary>
    public static IThresholdEvaluator NorthNext { get; } = EvaluatorOf(Read(NorthText.Replace("edition: \"2020\"", "edition: \"2024\"", StringComparison.Ordinal)));

    /// <summary>A case recorded under north: rows with and without a concept, a judgement, facts.</summary>
    public static Observations Recorded { get; } = new()
    {
        Case = "small-001",
        AsOf = AsOf,
        Findings =
        [
            new Observation { Id = "harmed", Happened = new DateOnly(2026, 3, 1), Recorded = new DateOnly(2026, 3, 2), By = "school" },
            new Observation { Id = "goes-missing", Finding = Finding.Absent },
            new Observation { Id = "cold-home" },
            new Observation { Id = "hungry" },
            new Observation { Id = "parents-hide-it" },
            new Observation { Id = "child/carer" },
            new Observation { Id = "child/nowhere", Finding = Finding.NotKnown },
        ],
        Facts =
        [
            new RecordedFact { Name = "age", Value = "12" },
            new RecordedFact { Name = "attendance", Value = "84" },
            new RecordedFact { Name = "harm-suspected", Value = "yes" },
        ],
    };

    public static ComparedEdition Under(this ThresholdComparison comparison, string ruleset) =>
        comparison.Editions.Single(e => e.Evaluation.Edition.Ruleset.Id == ruleset);

    private static Edition Read(string text)
    {
        RulesetReadResult read = Reader.Read(Bytes(text), "small.yaml");
        return read.Edition ?? throw new InvalidOperationException(string.Join('\n', read.Diagnostics));
    }

    private static IThresholdEvaluator EvaluatorOf(Edition edition) => Catalog.GetEvaluator(edition, AsOf);

    private static MemoryStream Bytes(string text) => new(Encoding.UTF8.GetBytes(text));
}
