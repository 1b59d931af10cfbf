using System.Collections.Immutable;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules.Engines;

/// <summary>The guidance of an edition, ready to be asked for a case: what comes before everything else first.</summary>
internal sealed class PlannedGuidance
{
    public PlannedGuidance(DetailIndex details)
    {
        ApplicabilityPlanner planner = new(details);
        Dictionary<string, Contact[]> contacts = details.Edition.Ruleset.Contacts.GroupBy(c => c.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        Responses =
        [
            .. details.Edition.Ruleset.Responses
                .OrderByDescending(r => r.First)
                .Select(r => new PlannedResponse(r, planner.Plan(r.Applies), r.Contact is { } contact ? contacts.GetValueOrDefault(contact.Id, []) : [])),
        ];
        Consent = Planned(details.Edition.Ruleset.Consent, c => planner.Plan(c.Applies));
        Considerations = Planned(details.Edition.Ruleset.Considerations, c => planner.Plan(c.Applies));
    }

    public PlannedResponse[] Responses { get; }

    public (ConsentRule Rule, Func<CaseReading, Marks> Applies)[] Consent { get; }

    public (Consideration Consideration, Func<CaseReading, Marks> Applies)[] Considerations { get; }

    private static (T Subject, Func<CaseReading, Marks> Applies)[] Planned<T>(ImmutableArray<T> subjects, Func<T, Func<CaseReading, Marks>> plan) =>
        [.. subjects.Select(s => (s, plan(s)))];
}
