using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <content>A case as recorded, and the same with additions.</content>
internal sealed partial class ReasoningPhrases
{
    public string HeadingWhatIf => book.Say("what-if.heading");

    public string RemarkWhatIf => book.Say("what-if.remark");

    public string WhatIfAddsOnly => book.Say("what-if.adds-only");

    public string WhatIfNothingNew => book.Say("what-if.nothing-new");

    public string CouldReachLabel => book.Say("what-if.could-reach");

    public string SettledLabel => book.Say("what-if.settled");

    public static string LevelLabel(Ruleset ruleset) => Phrases.Capital(ruleset.LevelWord);

    public string SectionLabel(int section) => book.Say("what-if.section", ("section", Phrases.Number(section)));

    public string Added(IEnumerable<string> additions) => book.Say("what-if.added", ("additions", string.Join(", ", additions)));

    public string Addition(Observation finding, EditionIndex index) => book.Say(
        finding.Finding switch
        {
            Finding.Absent => "recorded.thing-absent",
            Finding.NotKnown => "recorded.thing-not-known",
            _ => "recorded.thing-present",
        },
        ("thing", Words(finding.Id, index)));

    public string Addition(RecordedFact fact) => book.Say("values.known", ("fact", Phrases.Spoken(fact.Name)), ("value", fact.Value));

    public string SideBySide(string what, string asRecorded, string withAdditions) => asRecorded == withAdditions
        ? book.Say("what-if.same", ("what", what), ("before", asRecorded))
        : book.Say("what-if.changed", ("what", what), ("before", asRecorded), ("after", withAdditions));

    public string NoLevel(Ruleset ruleset) => book.Say("what-if.no-level", ("word", ruleset.LevelWord));

    public string YesNo(bool value) => book.Say(value ? "what-if.yes" : "what-if.no");

    public string Status(SectionResult section) => book.Say(section.Status switch
    {
        SectionStatus.StrategyDiscussionRequired => "what-if.strategy-discussion-required",
        SectionStatus.CouldLeadToEnquiries => "what-if.could-lead-to-enquiries",
        SectionStatus.MayBeRequired => "what-if.may-be-required",
        SectionStatus.DescribedAsS47 => "what-if.described-as-s47",
        SectionStatus.Required => "what-if.required",
        SectionStatus.MayBeProvided => "what-if.may-be-provided",
        SectionStatus.DescribedAsS17 => "what-if.described-as-s17",
        _ => "what-if.none-recorded",
    });

    public string CountsNow(Reason reason) => book.Say(
        "what-if.counts-now",
        ("text", reason.Rule.Text), ("place", reason.Rule.Citation.ShortText), ("how", phrases.How(reason.Grounds)));
}
