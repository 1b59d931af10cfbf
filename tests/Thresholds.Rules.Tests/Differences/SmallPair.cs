using Thresholds.Rules.Model;

namespace Thresholds.Rules.Tests.Differences;

/// <summary>A small edition with something of every kind, and editions that differ from it by one change of its text.</summary>
internal static class SmallPair
{
    public const string Text =
        """
        ruleset: small
        edition: "1"
        title: Small Thresholds
        publisher: Nobody
        published: 2020-01-01
        in-force: { from: 2020-01-01, to: not-stated }
        rests-on: { title: Working Together 2018 }
        levels:
          - id: low
            number: 1
            name: Low Need
            guidance: { needs: Some needs., cite: "1" }
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
          - id: enquiry
            name: section 47 enquiry
            section: 47
            force: may
            status: may-be-required
            statement: An enquiry may be required.
            cite: List
        sections:
          - { section: 47, act: Children Act 1989, none-recorded: Nothing starred is recorded. That is no finding. }
          - { section: 17, act: Children Act 1989, none-recorded: Nothing on section 17 is recorded. That is no finding. }
        domains:
          - id: family
            name: Family
            cite: Table
            rows:
              low:
                - { id: warm-home, text: The home is warm, strength: true, conflicts-with: [cold-home] }
              middle:
                - { id: goes-missing, text: Goes missing, same-as: child/frequently-missing }
                - { id: cold-home, text: The home is cold }
                - { id: hungry, text: Hungry, provided: parents-hide-it }
                - { id: poor-attendance, text: Attendance below 90%, when: { school-attendance: { below: 90 } } }
              high:
                - { id: pregnant-under-13, text: Pregnant under 13, when: { all: [ child/pregnant, { age: { below: 13 } } ] }, triggers: [discussion] }
                - { id: harmed, text: Harmed, triggers: [discussion] }
          - id: street
            name: Street
            cite: Table
            rows:
              middle:
                - { id: gang, text: Knows a gang }
        lists:
          - id: further
            name: Further grounds
            cite: List
            trigger: enquiry
            items:
              - { text: Harmed, rows: [harmed] }
              - { id: trafficked, text: Trafficked, level: high, level-cite: "4", level-reason: The list names what level 3 is for. }
        judgements:
          - { id: parents-hide-it, ask: Do the parents hide it?, cite: Table }
        rules:
          - id: several-needs
            text: Three needs of level 2.
            when: { at-least: { count: 3, of: { level: middle } } }
            level: high
            cite: "4"
            basis: interpretation
            reason: The document says several.
        gateways: [significant-harm-suspected]
        notes:
          - { id: not-exhaustive, text: The list is a guide., cite: "1" }
        contacts:
          - { id: hub, name: The hub, telephone: ["01234 567890"], cite: "2" }
        responses:
          - { id: telephone, label: NOW, text: Telephone the hub., force: must, contact: hub, within: { amount: 1, unit: working-days }, applies: { all: [ { level: high }, { not-ruled-out: child/pregnant } ] }, cite: "2" }
          - { id: plan, label: PLAN, text: Make a plan., force: should, applies: { any: [ { row-at: middle }, { trigger: discussion }, { unanswered: significant-harm-suspected } ] }, cite: "2" }
        consent:
          - { id: consent, purpose: refer, requirement: not-required, applies: { not: { level-at-least: middle } }, why: Harm., cite: "3" }
        considerations:
          - { id: weigh, text: A carer could be weighed., force: could-lead-to, applies: { at-least: { count: 2, of: [ cold-home, hungry ] } }, cite: "5" }
        prompts:
          - { id: safe-now, text: Is the child safe now?, for: call, part: concerns, cite: "6" }
        scale: { from: 0, to: 10, low: worried, high: not worried, cite: "6" }
        """;

    public static Edition Edition { get; } = Revised.ReadEdition(Text);

    /// <summary>The edition with some of its text replaced, pair by pair. What is to be replaced must be there.</summary>
    public static Edition With(params string[] pairs)
    {
        string text = Text;
        for (int i = 0; i < pairs.Length; i += 2)
        {
            text = text.Contains(pairs[i], StringComparison.Ordinal) ? text.Replace(pairs[i], pairs[i + 1], StringComparison.Ordinal) : throw new ArgumentException($"there is no `{pairs[i]}`", nameof(pairs));
        }

        return Revised.ReadEdition(text);
    }

    public static EditionDifference Differing(params string[] pairs) => EditionDifference.Between(Edition, With(pairs));
}
