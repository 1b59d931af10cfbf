using System.Collections.Immutable;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Facts;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules;

/// <summary>
/// Builds referral notes: who is told, what was recorded in the order in which agencies ask for it, the document's own questions, and what it
/// indicates. What the record does not hold becomes a labelled blank; nothing is filled in.
/// </summary>
internal sealed class ReferralBuilder(Evaluation evaluation)
{
    private const string QuestionMark = "?";

    private readonly Ruleset ruleset = evaluation.Edition.Ruleset;
    private readonly Phrases phrases = new(evaluation.Phrasebook);
    private readonly ReferralPhrases referral = new(evaluation.Phrasebook);

    public Explanation Build()
    {
        ExplanationWriter page = new(evaluation);
        WorrySections reasons = new(evaluation, withNotes: true);
        IEnumerable<ExplanationSection?> sections =
        [
            Head(),
            page.Problems(),
            Whom(),
            Part(ReferralPart.Child, Lines(Facts())),
            Part(ReferralPart.Concerns, reasons.Worries()?.Items ?? []),
            Part(ReferralPart.Impact, []),
            Part(ReferralPart.Tried, []),
            Part(ReferralPart.Strengths, reasons.Strengths()?.Items ?? []),
            page.Disagreements(),
            Section(referral.HeadingAbsent, Lines(NotPresent())),
            Part(ReferralPart.Consent, Lines(Consent())),
            Part(ReferralPart.Wanted, []),
            Section(referral.HeadingOpen, Lines(evaluation.Questions.Select(referral.Question).Distinct(StringComparer.Ordinal))),
            Indicated(),
            new JudgementSection(evaluation).Build(),
            Section(referral.HeadingConversation, Lines([referral.Caller, referral.SpokeTo, referral.Agreed])),
        ];
        return new Explanation
        {
            Title = referral.Title(evaluation.Case, phrases.Day(evaluation.AsOf)),
            Language = evaluation.Phrasebook.Language,
            Sections = [.. sections.OfType<ExplanationSection>()],
        };
    }

    private static ImmutableArray<ExplanationItem> Lines(IEnumerable<string> lines) => [.. lines.Select(l => new ExplanationItem { Text = l })];

    private static ExplanationSection? Section(string heading, ImmutableArray<ExplanationItem> items) =>
        items.IsEmpty ? null : new ExplanationSection { Kind = ExplanationSectionKind.Referral, Heading = heading, Items = items };

    private ExplanationSection Head() => new()
    {
        Kind = ExplanationSectionKind.Head,
        Items =
        [
            .. Lines([referral.Title(evaluation.Case, phrases.Day(evaluation.AsOf))]),
            .. evaluation.Responses.Where(r => r.Response.First).Select(r => new ExplanationItem { Text = phrases.FirstLine(r), Urgent = true }),
            .. Lines([referral.Prepared(ruleset.Title), referral.Blanks]),
        ],
    };

    // What the document says first, whom it names first, and everything with a time: a duty to tell the LADO stands behind a referral and counts as much.
    private ExplanationSection? Whom()
    {
        ResponseDue[] due = [.. evaluation.Responses.Where(r => !r.Response.First)];
        string?[] labels = [due.FirstOrDefault()?.Response.Label, due.FirstOrDefault(r => r.Contact is not null)?.Response.Label];
        ResponseDue[] first = [.. due.Where(r => r.Response.Within is not null || labels.Contains(r.Response.Label, StringComparer.Ordinal))];
        IEnumerable<string> unprinted = first.Select(r => r.Contact).OfType<ContactToUse>().Where(c => !phrases.HasWays(c)).Select(c => referral.Unprinted(c.Printed.Name));
        return Section(
            referral.HeadingWhom,
            Lines(first.Length == 0 ? [referral.Nobody] : first.Select((r, i) => Response(r, first[(i + 1)..])).Concat(unprinted.Distinct(StringComparer.Ordinal))));
    }

    // As on the page, a contact is printed once, on the last line that names it.
    private string Response(ResponseDue due, ResponseDue[] later) =>
        phrases.ResponseLine(due, ruleset, withContact: !later.Any(l => l.Contact?.Printed.Id == due.Contact?.Printed.Id));

    // A part without a record and without a question of the document's own still has its blank.
    private ExplanationSection? Part(ReferralPart part, ImmutableArray<ExplanationItem> recorded)
    {
        ImmutableArray<ExplanationItem> asked = Lines(ruleset.Prompts.Where(p => p.Part == part).Select(referral.Prompt));
        bool isAnswered = part == ReferralPart.Consent || (part is ReferralPart.Concerns or ReferralPart.Strengths && !recorded.IsEmpty);
        ImmutableArray<ExplanationItem> blank = asked.IsEmpty && !isAnswered ? Lines([referral.Blank(part)]) : [];
        return Section(referral.Heading(part), [.. recorded, .. blank, .. recorded.Any(r => r.Lead is not null) ? asked.Select(Marked) : asked]);
    }

    // Beside numbered concerns a question has a mark of its own, so that it is not read as a part of the last of them.
    private static ExplanationItem Marked(ExplanationItem asked) => new() { Lead = QuestionMark, Text = asked.Text };

    private IEnumerable<string> Facts() => evaluation.Bound.Facts.Select(f => referral.Fact(
        Phrases.Capital(f.Fact.Id.Replace('-', ' ')),
        !f.IsKnown ? referral.NotKnown : f.Fact is { Type: not FactType.Age, Unit: { } unit } ? $"{f.Text} {unit}" : f.Text));

    // Where there is a record for it as well, it stands among the records that disagree.
    private IEnumerable<string> NotPresent() => evaluation.Bound.RecordedIds.Select(evaluation.Bound.Of)
        .Where(records => !records.Any(r => r.Finding == Finding.Present))
        .SelectMany(records => records)
        .Select(o => (o.Finding, Named: NamedBy(o.Id)))
        .Where(o => o.Named is not null)
        .Select(o => referral.Found(o.Named!.Value.Text, o.Named.Value.Place, o.Finding))
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);

    private (string Text, string? Place)? NamedBy(string id)
    {
        if (ruleset.Indicators.FirstOrDefault(i => i.Id == id) is { } row)
        {
            return (row.Text, row.Citation.ShortText);
        }

        return ruleset.Judgements.FirstOrDefault(j => j.Id == id)?.Ask is { } ask
            ? (ask, null)
            : evaluation.Edition.Vocabulary.FindConcept(id)?.Meaning is { } meaning ? (meaning, null) : null;
    }

    private IEnumerable<string> Consent() => new NextStepSections(evaluation).Consent() is { Length: > 0 } said ? [said, referral.ConsentGiven] : [referral.ConsentGiven];

    private ExplanationSection? Indicated()
    {
        List<string> lines = [$"{phrases.LevelLine(ruleset, evaluation.IndicatedLevel, evaluation.Complete)}.", $"{phrases.SectionLine(47, evaluation.Section47)}. {evaluation.Section47.Statement}"];
        if (evaluation.Section17.Status != SectionStatus.NoneRecorded)
        {
            lines.Add($"{phrases.SectionLine(17, evaluation.Section17)}.");
        }

        if (evaluation.IndicatedLevel is null)
        {
            lines.Add(phrases.NotNoConcern);
        }

        if (evaluation.CouldReach is { } could && could.Rank > (evaluation.IndicatedLevel?.Rank ?? -1))
        {
            lines.Add(referral.CouldReach(could));
        }

        lines.Add($"{phrases.EditionLine(ruleset)} {phrases.StandingLine(evaluation)}");
        return Section(referral.HeadingIndicated, Lines(lines));
    }
}
