using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules;

/// <summary>Consent, responses, what is to be weighed, contacts and standing words, each with its place, its force and when it applies.</summary>
internal sealed class PublishedGuidance(Edition edition, CaseCoverage? coverage, PublishedPhrases phrases, WhenPhrases when)
{
    private readonly Ruleset ruleset = edition.Ruleset;
    private readonly HashSet<string> covered = [.. (coverage?.Items ?? []).Where(i => i.IsReached).Select(i => $"{i.Kind} {i.Id}")];

    public IEnumerable<PublishedSection> Sections()
    {
        (string Heading, string? Remark, PublishedItem[] Items)[] sections =
        [
            (phrases.HeadingConsent, null, [.. ruleset.Consent.Select(Consent)]),
            (phrases.HeadingResponses, null, [.. ruleset.Responses.Select(Response)]),
            (phrases.HeadingConsiderations, null, [.. ruleset.Considerations.Select(Consideration)]),
            (phrases.HeadingContacts, phrases.RemarkContacts, [.. ruleset.Contacts.Select(Contact)]),
            (phrases.HeadingNotes, null, [.. ruleset.Notes.Select(Note)]),
        ];
        return sections.Where(s => s.Items.Length > 0).Select(s => new PublishedSection(
            s.Heading,
            s.Remark is null ? [new PublishedItems([.. s.Items])] : [new PublishedParagraph(s.Remark), new PublishedItems([.. s.Items])]));
    }

    private PublishedItem Consent(ConsentRule rule) => new()
    {
        Text = phrases.Consent(rule),
        IsCovered = IsCovered(CoverageKind.Consent, rule.Id),
        Details =
        [
            Applies(rule.Applies),
            .. rule.Overrides.IsEmpty ? Array.Empty<string>() : [phrases.Overrides(rule.Overrides.Select(o => ruleset.Consent.FirstOrDefault(c => c.Id == o.Id)?.Why ?? o.Id))],
            .. Reading(rule.Basis, rule.Reason),
        ],
    };

    private PublishedItem Response(Response response) => new()
    {
        Text = phrases.Forced(response.Text, response.Force, response.Citation),
        IsCovered = IsCovered(CoverageKind.Response, response.Id),
        Details =
        [
            .. response.By is { } who ? [phrases.By(who)] : Array.Empty<string>(),
            .. response.Within is { } within ? [phrases.Time(within)] : Array.Empty<string>(),
            .. ruleset.Contacts.Where(c => c.Id == response.Contact?.Id).Take(1).Select(phrases.Contact),
            Applies(response.Applies),
            .. Reading(response.Basis, response.Reason),
        ],
    };

    private PublishedItem Consideration(Consideration consideration) => new()
    {
        Text = phrases.Forced(consideration.Text, consideration.Force, consideration.Citation),
        IsCovered = IsCovered(CoverageKind.Consideration, consideration.Id),
        Details = [Applies(consideration.Applies), .. Reading(consideration.Basis, consideration.Reason)],
    };

    private PublishedItem Contact(Contact contact)
    {
        string?[] ways = [.. contact.Telephone, .. contact.Email, contact.Web, contact.Address, contact.Hours];
        return new PublishedItem
        {
            Text = phrases.Cited(contact.Name, contact.Citation),
            Details = [.. ways.OfType<string>(), .. contact.Note is { } note ? [phrases.Note(note)] : Array.Empty<string>()],
        };
    }

    private PublishedItem Note(Note note) => new()
    {
        Text = phrases.Cited(note.Text, note.Citation),
        Details = [.. Reading(note.Basis, note.Reason)],
    };

    private string Applies(Applicability? applies) => applies is null ? phrases.AppliesAlways : phrases.AppliesWhen(when.Of(applies));

    private IEnumerable<string> Reading(Basis basis, string? reason) => basis == Basis.Interpretation ? [phrases.Reading(reason ?? string.Empty)] : [];

    private bool? IsCovered(CoverageKind kind, string id) => coverage is null ? null : covered.Contains($"{kind} {id}");
}
