using System.Text.Json;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules;

/// <summary>Writes consent, responses and considerations as JSON.</summary>
internal sealed class GuidanceJson(Utf8JsonWriter json, Evaluation evaluation)
{
    private Phrases Phrases { get; } = new(evaluation.Phrasebook);

    public void Write()
    {
        json.WriteStartArray("consent");
        foreach (ConsentRule rule in evaluation.Consent)
        {
            WriteConsent(rule);
        }

        json.WriteEndArray();
        json.WriteStartArray("responses");
        foreach (ResponseDue due in evaluation.Responses)
        {
            WriteResponse(due);
        }

        json.WriteEndArray();
        json.WriteStartArray("considerations");
        foreach (Consideration consideration in evaluation.Considerations)
        {
            json.WriteStartObject();
            json.WriteString("id", consideration.Id);
            json.WriteString("text", consideration.Text);
            json.WriteString("force", consideration.Force.ToWord());
            json.WriteString("citation", consideration.Citation.Text);
            WriteBasis(consideration.Basis, consideration.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public void WriteConsent(ConsentRule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("purpose", rule.Purpose.ToWord());
        json.WriteString("requirement", rule.Requirement.ToWord());
        WriteStrings("from", rule.From);
        json.WriteString("why", rule.Why);
        json.WriteString("citation", rule.Citation.Text);
        json.WriteString("duty", rule.Duty);
        json.WriteString("dutyForce", rule.DutyForce?.ToWord());
        WriteBasis(rule.Basis, rule.Reason);
        json.WriteEndObject();
    }

    public void WriteResponse(ResponseDue due)
    {
        Response response = due.Response;
        json.WriteStartObject();
        json.WriteString("id", response.Id);
        json.WriteString("text", response.Text);
        json.WriteString("force", response.Force.ToWord());
        json.WriteString("by", response.By);
        json.WritePropertyName("contact");
        WriteContact(due.Contact);
        json.WritePropertyName("within");
        WriteWithin(response.Within);
        json.WriteString("citation", response.Citation.Text);
        json.WriteString("label", response.Label);
        json.WriteBoolean("first", response.First);
        WriteBasis(response.Basis, response.Reason);
        json.WriteEndObject();
    }

    private void WriteContact(ContactToUse? contact)
    {
        if (contact is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("id", contact.Printed.Id);
        json.WriteString("name", contact.Printed.Name);
        WriteStrings("telephone", contact.Telephone);
        WriteStrings("email", contact.Email);
        json.WriteString("web", contact.Web);
        json.WriteString("address", contact.Address);
        json.WriteString("hours", contact.Hours);
        json.WriteString("source", Phrases.ContactSource(contact, evaluation.Edition.Ruleset));
        json.WriteString("verified", contact.Verified is { } own ? Phrases.Iso(own.Verified) : null);
        json.WriteString("verifiedBy", contact.Verified?.By);
        json.WriteString("citation", contact.Printed.Citation.Text);
        json.WriteString("note", contact.Printed.Note);
        json.WriteEndObject();
    }

    private void WriteWithin(Within? within)
    {
        if (within is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        if (within.Amount is { } amount)
        {
            json.WriteNumber("amount", amount);
        }
        else
        {
            json.WriteNull("amount");
        }

        json.WriteString("unit", within.Unit.ToWord());
        json.WriteString("after", within.After);
        json.WriteEndObject();
    }

    private void WriteBasis(Basis basis, string? reason)
    {
        json.WriteString("basis", basis.ToWord());
        json.WriteString("reason", reason);
    }

    private void WriteStrings(string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
