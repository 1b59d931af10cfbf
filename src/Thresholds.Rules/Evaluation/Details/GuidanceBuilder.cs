using System.Collections.Immutable;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules.Engines;

/// <summary>Finds the responses, consent rules and considerations that apply to a result, with the contacts printed for its date.</summary>
internal sealed class GuidanceBuilder(
    DetailIndex index,
    ApplicabilityReader applies,
    DateOnly asOf,
    ImmutableArray<VerifiedContact> verified,
    EvaluationPhrases phrases)
{
    private readonly Ruleset ruleset = index.Edition.Ruleset;

    /// <summary>What happens next, what comes before everything else first.</summary>
    public ImmutableArray<ResponseDue> Responses()
    {
        Response[] due = [.. ruleset.Responses.Where(r => applies.Applies(r.Applies))];
        IEnumerable<Response> first = due.Where(r => r.First).DefaultIfEmpty(phrases.ImmediateDanger);
        return [.. first.Concat(due.Where(r => !r.First)).Select(r => new ResponseDue { Response = r, Contact = ContactOf(r) })];
    }

    public ImmutableArray<ConsentRule> Consent()
    {
        ConsentRule[] due = [.. ruleset.Consent.Where(r => applies.Applies(r.Applies))];
        HashSet<string> overridden = [.. due.SelectMany(r => r.Overrides).Select(o => o.Id)];
        return [.. due.Where(r => !overridden.Contains(r.Id))];
    }

    public ImmutableArray<Consideration> Considerations() => [.. ruleset.Considerations.Where(c => applies.Applies(c.Applies))];

    private ContactToUse? ContactOf(Response response)
    {
        if (response.Contact is not { } reference)
        {
            return null;
        }

        Contact[] printed = index.ContactsOf(reference.Id);

        // A date outside every printed time gets the entry printed last before it, or the first: better than none, and always "as printed".
        Contact? contact = Array.Find(printed, c => c.IsPrintedFor(asOf))
            ?? Array.FindLast(printed, c => c.To < asOf)
            ?? printed.FirstOrDefault();
        return contact is null
            ? null
            : new ContactToUse { Printed = contact, Verified = verified.FirstOrDefault(v => v.Ruleset == ruleset.Id && v.Id == contact.Id) };
    }
}
