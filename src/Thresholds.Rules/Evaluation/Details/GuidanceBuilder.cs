using System.Collections.Immutable;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules.Engines;

/// <summary>Finds the responses, consent rules and considerations that apply to a result, with the contacts printed for its date.</summary>
internal sealed class GuidanceBuilder(CaseReading reading, ImmutableArray<VerifiedContact> verified, EvaluationPhrases phrases)
{
    private readonly PlannedGuidance guidance = reading.Details.Guidance;
    private readonly DateOnly asOf = reading.Observations.AsOf;

    /// <summary>What happens next, what comes before everything else first: a line on immediate danger is always among that.</summary>
    public ImmutableArray<ResponseDue> Responses()
    {
        ImmutableArray<ResponseDue>.Builder due = ImmutableArray.CreateBuilder<ResponseDue>();
        foreach (PlannedResponse planned in guidance.Responses)
        {
            if (planned.Applies(reading).IsFor())
            {
                due.Add(verified.IsEmpty && planned.AsPrinted is { } printed ? printed : new ResponseDue { Response = planned.Response, Contact = ContactOf(planned) });
            }
        }

        if (!due.Any(d => d.Response.First))
        {
            due.Insert(0, new ResponseDue { Response = phrases.ImmediateDanger, Contact = null });
        }

        return due.DrainToImmutable();
    }

    public ImmutableArray<ConsentRule> Consent()
    {
        ImmutableArray<ConsentRule> due = Applying(guidance.Consent);
        return due.All(r => r.Overrides.IsEmpty) ? due : [.. due.Where(r => !due.Any(other => other.Overrides.Any(o => o.Id == r.Id)))];
    }

    public ImmutableArray<Consideration> Considerations() => Applying(guidance.Considerations);

    private ImmutableArray<T> Applying<T>((T Subject, Func<CaseReading, Marks> Applies)[] planned)
    {
        ImmutableArray<T>.Builder due = ImmutableArray.CreateBuilder<T>();
        foreach ((T subject, Func<CaseReading, Marks> applies) in planned)
        {
            if (applies(reading).IsFor())
            {
                due.Add(subject);
            }
        }

        return due.DrainToImmutable();
    }

    private ContactToUse? ContactOf(PlannedResponse planned)
    {
        // A date outside every printed time gets the entry printed last before it, or the first: better than none, and always "as printed".
        Contact[] printed = planned.Printed;
        Contact? contact = printed.Length < 2
            ? printed.FirstOrDefault()
            : Array.Find(printed, c => c.IsPrintedFor(asOf)) ?? Array.FindLast(printed, c => c.To < asOf) ?? printed[0];
        return contact is null
            ? null
            : new ContactToUse { Printed = contact, Verified = verified.IsEmpty ? null : verified.FirstOrDefault(v => v.Ruleset == reading.Index.Ruleset.Id && v.Id == contact.Id) };
    }
}
