namespace Thresholds.Rules.Yaml;

/// <summary>What a ruleset that is only beginning says to the person who goes on with it.</summary>
internal static class SkeletonComments
{
    public const string NoSection = "Table of levels";

    public const string SayWhere = "# say where the document prints it";

    /// <summary>What stands behind a row that is printed with a star.</summary>
    public const string Star = "# triggers: [star]";

    public const string Opening = """
        # Begun from a table. `text:` holds the published words, misprints included, without a star. Write everything else in your own words, with a citation.
        # `thresholds check` says what is wrong. docs/authoring.md goes through what is still to do, and docs/ruleset-format.md has every key.


        """;

    public const string Head = """
        publisher: Say who publishes it
        published: not-stated                            # a day (2018-09-10), a month (2018-09), a year (2018), or not-stated
        in-force: { from: not-stated, to: not-stated }   # not-stated never means that it still holds
        # rests-on: { title: Working Together to Safeguard Children 2026 }


        """;

    public const string Levels = """
        # Lowest first. Give each the name that the document gives it; an id says the thing, and the rows below stand under it.
        levels:

        """;

    public const string Triggers = """

        # A statutory route that the document names, with the document's own force and never a stronger one: required, must, should, may, consider or could-lead-to.
        # triggers:
        #   - id: strategy-discussion
        #     name: S47 strategy discussion
        #     section: 47
        #     force: say-how-strongly
        #     status: say-which-status
        #     statement: What is to be said when a row with this trigger is recorded.
        #     cite: The place that says so
        #
        # What is said of the section when nothing that was recorded reaches it. A section that a trigger names needs one.
        # sections:
        #   - section: 47
        #     act: Children Act 1989
        #     none-recorded: No row was recorded that the document ties to section 47. That is no finding that the section does not apply.

        """;

    public const string StarTrigger = """

        # The table prints a star behind some rows. Say here what the document says that it means, with the document's own force and never a stronger one: required,
        # must, should, may, consider or could-lead-to. Then take the `# ` away before `triggers: [star]` in the rows.
        # triggers:
        #   - id: star
        #     name: S47 strategy discussion
        #     section: 47
        #     force: say-how-strongly
        #     status: say-which-status
        #     statement: What is to be said when a starred row is recorded.
        #     cite: The place that says what the star means
        #     mark: "*"
        #
        # What is said of the section when nothing that was recorded reaches it. A section that a trigger names needs one.
        # sections:
        #   - section: 47
        #     act: Children Act 1989
        #     none-recorded: No row was recorded that the document ties to section 47. That is no finding that the section does not apply.

        """;

    public const string Domains = """

        # One heading of the table after the other, each with its cells by level. What a row may have besides `id` and `text`:
        #   strength: true                              a strength, not a need
        #   indicates: false                            recorded and shown, and sets no level
        #   same-as: child/self-harm                    a concept of the vocabulary with exactly the same meaning
        #   when: { school-attendance: { below: 90 } }  makes the row count without being recorded itself
        #   provided: the-id-of-a-judgement             must be recorded as well before the row counts
        #   conflicts-with: [another-row]               for a strength: what speaks of the same thing
        #   ask, short, note, reading                   the question to put, few words for it, what to know of the words, how unclear words are read
        domains:

        """;

    public const string Lists = """

        # Lists outside the table. An item may repeat rows: then it has `rows: [ID, ...]` in place of its `id`. One of its own that means a level has
        # `level`, `level-cite` and `level-reason`. A `trigger` of the list is carried by every item.
        lists:

        """;

    public const string Rest = """

        # Questions that the document leaves to the practitioner, which rows may wait for by `provided`.
        # judgements:
        #   - { id: other-complex-needs, ask: Are there other complex needs?, cite: The place }
        #
        # Rules that are no row.
        # rules:
        #   - id: several-needs
        #     text: Several needs of the second level together.
        #     when: { at-least: { count: 3, of: { level: level-2 } } }
        #     level: level-3
        #     cite: The place
        #     basis: interpretation
        #     reason: Why it is read so.
        #
        # What is shown with every result, whom to contact, what happens next, consent, and what to weigh.
        # notes:
        #   - { id: not-exhaustive, text: The list is not exhaustive., cite: The place }
        # contacts:
        #   - { id: hub, name: The hub, telephone: [0300 000 0000], cite: The place }
        # responses:
        #   - { id: call-the-hub, label: NOW, text: Telephone the hub., force: should, contact: hub, applies: { level-at-least: level-3 }, cite: The place }
        # consent:
        #   - { id: refer-in-general, purpose: refer, requirement: required, from: [family], why: What the document says., cite: The place }
        # considerations:
        #   - { id: help-refused, text: The family refuses help. What does that mean for the child?, force: consider, cite: The place }

        """;
}
