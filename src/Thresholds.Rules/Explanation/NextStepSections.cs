using System.Collections.Immutable;

namespace Thresholds.Rules;

/// <summary>What needs to happen, with consent, and what is to be weighed.</summary>
internal sealed class NextStepSections(Evaluation evaluation)
{
    public ExplanationSection? NextSteps()
    {
        ImmutableArray<ExplanationItem> items =
        [
            .. evaluation.Responses
                .Where(r => !r.Response.First)
                .Select(r => (r.Response.Label, Line: Phrases.ResponseLine(r, evaluation.Edition.Ruleset)))
                .GroupBy(r => r.Label, StringComparer.Ordinal)
                .Select(g => new ExplanationItem { Lead = g.Key, Text = string.Join(" ", g.Select(r => r.Line)) }),
            .. Consent(),
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

    // Purposes for which the document says the same stand on one line.
    private IEnumerable<ExplanationItem> Consent() =>
        evaluation.Consent
            .GroupBy(c => (c.Requirement, c.Why, c.Duty, c.DutyForce, c.Citation.Text, string.Join(",", c.From)))
            .Select(g => new ExplanationItem
            {
                Lead = Phrases.ConsentLabel,
                Text = Phrases.ConsentLine([.. g.Select(c => c.Purpose).Distinct().Order()], g.First()),
            });
}
