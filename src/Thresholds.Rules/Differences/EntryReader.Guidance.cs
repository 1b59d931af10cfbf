using System.Globalization;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules;

/// <content>What happens next, consent, what to weigh, and whom to contact.</content>
internal sealed partial class EntryReader
{
    public Entry Response(Response response) => new(
        new EntryPlace { Id = response.Id, Text = response.Text, Citation = response.Citation },
        Parts()
            .Add("label", response.Label)
            .Add("text", response.Text)
            .Add("force", response.Force.ToWord())
            .Add("by", response.By)
            .Add("contact", response.Contact?.Id)
            .Add("within", response.Within is { } within ? InFormat(within) : null)
            .Add("applies", response.Applies)
            .Add("first", response.First)
            .AddBasis(response.Basis, response.Reason)
            .AddCite(response.Citation)
            .ToImmutable());

    public Entry Consent(ConsentRule rule) => new(
        new EntryPlace { Id = rule.Id, Text = rule.Why, Citation = rule.Citation },
        Parts()
            .Add("purpose", rule.Purpose.ToWord())
            .Add("requirement", rule.Requirement.ToWord())
            .Add("from", rule.From)
            .Add("applies", rule.Applies)
            .Add("why", rule.Why)
            .Add("duty", rule.Duty)
            .Add("duty-force", rule.DutyForce?.ToWord())
            .Add("overrides", rule.Overrides.Select(o => o.Id))
            .AddBasis(rule.Basis, rule.Reason)
            .AddCite(rule.Citation)
            .ToImmutable());

    public Entry Consideration(Consideration consideration) => new(
        new EntryPlace { Id = consideration.Id, Text = consideration.Text, Citation = consideration.Citation },
        Parts()
            .Add("text", consideration.Text)
            .Add("force", consideration.Force.ToWord())
            .Add("applies", consideration.Applies)
            .AddBasis(consideration.Basis, consideration.Reason)
            .AddCite(consideration.Citation)
            .ToImmutable());

    public Entry Contact(Contact contact) => new(
        new EntryPlace { Id = contact.Id, Text = contact.Name, Citation = contact.Citation },
        Parts()
            .Add("name", contact.Name)
            .Add("telephone", contact.Telephone)
            .Add("email", contact.Email)
            .Add("web", contact.Web)
            .Add("address", contact.Address)
            .Add("hours", contact.Hours)
            .Add("from", Day(contact.From))
            .Add("to", Day(contact.To))
            .Add("note", contact.Note)
            .AddCite(contact.Citation)
            .ToImmutable());

    public Entry Prompt(Prompt prompt) => new(
        new EntryPlace { Id = prompt.Id, Text = prompt.Text, Citation = prompt.Citation },
        Parts()
            .Add("text", prompt.Text)
            .Add("for", prompt.For)
            .Add("part", prompt.Part is { } part ? Words.ReferralParts.WordFor(part) : null)
            .AddCite(prompt.Citation)
            .ToImmutable());

    public Entry Note(Note note) => new(
        new EntryPlace { Id = note.Id, Text = note.Text, Citation = note.Citation },
        Parts().Add("text", note.Text).Add("page", note.OnPage ? "yes" : null).AddBasis(note.Basis, note.Reason).AddCite(note.Citation).ToImmutable());

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string InFormat(Within within)
    {
        string?[] keys =
        [
            within.Amount is { } amount ? string.Create(CultureInfo.InvariantCulture, $"amount: {amount}") : null,
            $"unit: {within.Unit.ToWord()}",
            within.After is { } after ? $"after: {after}" : null,
        ];
        return $"{{ {string.Join(", ", keys.OfType<string>())} }}";
    }
}
