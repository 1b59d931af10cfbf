using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules;

/// <summary>What referral notes add to the phrases of a page.</summary>
internal sealed class ReferralPhrases(Phrasebook book)
{
    public string Blanks => book.Say("referral.blanks");

    public string HeadingWhom => book.Say("referral.heading-whom");

    public string Nobody => book.Say("referral.nobody");

    public string HeadingAbsent => book.Say("referral.heading-absent");

    public string ConsentGiven => book.Say("referral.consent");

    public string HeadingOpen => book.Say("referral.heading-open");

    public string HeadingIndicated => book.Say("referral.heading-indicated");

    public string HeadingConversation => book.Say("referral.heading-conversation");

    public string Caller => book.Say("referral.caller");

    public string SpokeTo => book.Say("referral.spoke-to");

    public string Agreed => book.Say("referral.agreed");

    public string Title(string? reference, string day) => reference is null
        ? book.Say("referral.title", ("day", day))
        : book.Say("referral.title-case", ("case", reference), ("day", day));

    public string Prepared(string title) => book.Say("referral.prepared", ("title", title));

    public string Heading(ReferralPart part) => book.Say(part switch
    {
        ReferralPart.Child => "referral.heading-child",
        ReferralPart.Concerns => "heading.worries",
        ReferralPart.Impact => "referral.heading-impact",
        ReferralPart.Tried => "referral.heading-tried",
        ReferralPart.Strengths => "heading.strengths",
        ReferralPart.Consent => "referral.heading-consent",
        _ => "referral.heading-wanted",
    });

    /// <summary>The blank of a part for which the record holds nothing and the document suggests no question.</summary>
    public string Blank(ReferralPart part) => book.Say(part switch
    {
        ReferralPart.Child => "referral.about",
        ReferralPart.Concerns => "referral.concerns",
        ReferralPart.Impact => "referral.impact",
        ReferralPart.Tried => "referral.tried",
        ReferralPart.Strengths => "referral.strengths",
        _ => "referral.wanted",
    });

    public string Fact(string name, string value) => book.Say("referral.fact", ("fact", name), ("value", value));

    public string Found(string text, string? place, Finding finding)
    {
        string found = book.Say(finding == Finding.Absent ? "finding.absent" : "finding.not-known");
        return place is null
            ? book.Say("referral.finding-of-concept", ("text", text), ("finding", found))
            : book.Say("referral.finding", ("text", text), ("place", place), ("finding", found));
    }

    public string NotKnown => book.Say("finding.not-known");

    public string Prompt(Prompt prompt) => book.Say("referral.prompt", ("text", prompt.Text), ("place", prompt.Citation.ShortText));

    public string CouldReach(Level level) => book.Say("referral.could-reach", ("level", level.ToString()));

    public string Unprinted(string name) => book.Say("referral.unprinted", ("name", name));

    public string Question(Question question) => book.Say("referral.question", ("ask", question.Ask));
}
