using System.Collections.Immutable;

namespace Thresholds.Rules;

/// <summary>What needs to happen, with consent, and what is to be weighed.</summary>
internal sealed class NextStepSections(Evaluation evaluation)
{
    private Phrases Phrases { get; } = new(evaluation.Phrasebook);

    public ExplanationSection? NextSteps()
    {
        HashSet<string> said = new(StringComparer.Ordinal);
        ImmutableArray<ExplanationItem> items =
        [
            .. evaluation.Responses
                .Where(r => !r.Response.First)
                .GroupBy(r => r.Response.Label, StringComparer.Ordinal)
                .Select(g => new ExplanationItem { Lead = g.Key, Text = string.Join(" ", Lines([.. g], said)) }),
            .. Consent() is { Length: > 0 } consent ? [new ExplanationItem { Lead = Phrases.ConsentLabel, Text = consent }] : ImmutableArray<ExplanationItem>.Empty,
        ];
        return items.IsEmpty
            ? null
            : new ExplanationSection { Kind = ExplanationSectionKind.NextSteps, Heading = Phrases.HeadingNextSteps, Items = items };
    }

    public ExplanationSection? Considerations() => evaluation.Considerations.IsEmpty
        ? null
        : new ExplanationSection
        {
            Kind = ExplanationSectionKind.Considerations,
            Heading = Phrases.HeadingConsiderations,
            Remark = Phrases.RemarkConsiderations(evaluation.Edition.Ruleset),
            Items = [.. evaluation.Considerations.Select(c => new ExplanationItem { Text = Phrases.ConsiderationLine(c) })],
        };

    // A contact is printed once on a page: under the first label that names it, on the last of its lines.
    private IEnumerable<string> Lines(ResponseDue[] due, HashSet<string> said)
    {
        for (int i = 0; i < due.Length; i++)
        {
            string? contact = due[i].Contact?.Printed.Id;
            bool isLast = !due.Skip(i + 1).Any(later => later.Contact?.Printed.Id == contact);
            yield return Phrases.ResponseLine(due[i], evaluation.Edition.Ruleset, withContact: contact is not null && isLast && said.Add(contact));
        }
    }

    // Purposes for which the document says the same stand in one sentence.
    public string Consent() => string.Join(
        " ",
        evaluation.Consent
            .GroupBy(c => (c.Requirement, c.Why, c.Duty, c.DutyForce, c.Citation.Text, string.Join(",", c.From)))
            .Select(g => Phrases.ConsentLine([.. g.Select(c => c.Purpose).Distinct().Order()], g.First())));
}
