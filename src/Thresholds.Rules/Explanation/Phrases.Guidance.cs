using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules;

/// <content>What happens next, whom to contact, consent, and what is to be weighed.</content>
internal sealed partial class Phrases
{
    /// <summary>What is to be done, with its force and place, and whom to contact.</summary>
    /// <param name="due">The response.</param>
    /// <param name="ruleset">The ruleset that it belongs to.</param>
    /// <param name="withContact">False where the next line repeats the contact.</param>
    public string ResponseLine(ResponseDue due, Ruleset ruleset, bool withContact)
    {
        Response response = due.Response;
        string line = book.Say(
            response.Basis == Basis.Interpretation ? "response.line-ours" : "response.line",
            ("text", response.Text.TrimEnd('.', '?')),
            ("force", InWords(response.Force)),
            ("place", response.Citation.ShortText),
            ("mark", response.Text.EndsWith('?') ? "?" : "."));
        return withContact && due.Contact is { } contact && ContactWords(contact, ruleset) is { Length: > 0 } words ? $"{line} {words}" : line;
    }

    public string FirstLine(ResponseDue due)
    {
        (string, string) text = ("text", due.Response.Text.TrimEnd('.'));
        (string, string) place = ("place", due.Response.Basis == Basis.Interpretation ? book.Say("response.place-ours") : due.Response.Citation.ShortText);
        string[] numbers = [.. (due.Contact?.Telephone ?? []).Where(t => !due.Response.Text.Contains(t, StringComparison.Ordinal))];
        return numbers.Length == 0 ? book.Say("response.first", text, place) : book.Say("response.first-call", text, ("numbers", Or(numbers)), place);
    }

    public string ContactSource(ContactToUse contact, Ruleset ruleset) => contact.Verified switch
    {
        null => book.Say("contact.as-printed-in", ("title", ruleset.Title)),
        { By: null } own => book.Say("contact.verified", ("day", Day(own.Verified))),
        { By: { } by } own => book.Say("contact.verified-by", ("day", Day(own.Verified)), ("by", by)),
    };

    public string ConsentLine(ConsentPurpose[] purposes, ConsentRule rule)
    {
        string what = string.Join(", ", purposes.Select(p => book.Say(p switch
        {
            ConsentPurpose.Refer => "consent.refer",
            ConsentPurpose.Share => "consent.share",
            ConsentPurpose.Assess => "consent.assess",
            _ => "consent.provide-service",
        })));
        string requirement = book.Say(rule.Requirement switch
        {
            ConsentRequirement.Required => "consent.needed",
            ConsentRequirement.NotRequired => "consent.not-needed",
            ConsentRequirement.SeekUnlessUnsafe => "consent.seek-unless-unsafe",
            ConsentRequirement.Inform => "consent.inform",
            ConsentRequirement.DoNotInform => "consent.do-not-inform",
            ConsentRequirement.SeekAdvice => "consent.seek-advice",
            _ => "consent.not-stated",
        });
        return book.Say(
            rule.Duty is null ? "consent.line" : "consent.line-with-duty",
            ("purposes", what),
            ("requirement", requirement),
            ("from", string.Join(", ", rule.From.Append(rule.Citation.ShortText))),
            ("why", rule.Why),
            ("duty", rule.Duty?.TrimEnd('.') ?? string.Empty),
            ("force", InWords(rule.DutyForce ?? Force.CouldLeadTo)));
    }

    /// <summary>What is to be weighed. The heading says to consider; any other force is printed.</summary>
    public string ConsiderationLine(Consideration consideration)
    {
        string[] marks =
        [
            .. consideration.Basis == Basis.Interpretation ? [book.Say("considerations.ours")] : Array.Empty<string>(),
            .. consideration.Force == Force.Consider ? Array.Empty<string>() : [InWords(consideration.Force)],
            consideration.Citation.ShortText,
        ];
        return $"{consideration.Text.TrimEnd('.')} ({string.Join(", ", marks)}).";
    }

    public string InWords(Force force) => book.Say(force switch
    {
        Force.Required => "force.required",
        Force.Must => "force.must",
        Force.Should => "force.should",
        Force.May => "force.may",
        Force.Consider => "force.consider",
        _ => "force.could-lead-to",
    });

    /// <summary>Whether anything is printed, or known by the area, by which to reach a contact.</summary>
    public bool HasWays(ContactToUse contact) => Ways(contact).Length > 0;

    private string Ways(ContactToUse contact)
    {
        string[] ways = [Or(contact.Telephone), Or(contact.Email), contact.Web ?? string.Empty, contact.Address ?? string.Empty, contact.Hours ?? string.Empty];
        return string.Join("; ", ways.Where(w => w.Length > 0));
    }

    private string ContactWords(ContactToUse contact, Ruleset ruleset)
    {
        string all = Ways(contact);
        string source = contact.Verified is null ? book.Say("contact.as-printed") : ContactSource(contact, ruleset);
        return all.Length == 0 ? string.Empty : $"{all}, {source}.";
    }
}
