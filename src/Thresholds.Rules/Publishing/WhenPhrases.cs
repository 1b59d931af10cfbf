using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;
using Thresholds.Rules.Model.Facts;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules;

/// <summary>Says in words what a condition asks for, and when guidance applies. What has parts stands in brackets inside another.</summary>
internal sealed class WhenPhrases(Phrasebook book, Edition edition) : IConditionVisitor<Said>, IApplicabilityVisitor<Said>
{
    private readonly Phrases phrases = new(book);
    private readonly Ruleset ruleset = edition.Ruleset;

    public string Of(Condition condition) => condition.Accept(this).Words;

    public string Of(Applicability applicability) => applicability.Accept(this).Words;

    /// <summary>A row by its published words, a concept by its meaning, a judgement by its question.</summary>
    public string Of(string finding) =>
        ruleset.Indicators.FirstOrDefault(i => i.Id == finding) is { } row ? book.Say("when.row", ("text", row.Text), ("place", row.Citation.ShortText))
        : edition.Vocabulary.FindConcept(finding) is { } concept ? book.Say("when.concept", ("meaning", concept.Meaning.TrimEnd('.')))
        : ruleset.Judgements.FirstOrDefault(j => j.Id == finding) is { } judgement ? book.Say("when.judgement", ("ask", judgement.Ask))
        : finding;

    public Said VisitFinding(FindingCondition condition) => new(Of(condition.Id));

    public Said VisitFact(FactCondition condition)
    {
        string name = Phrases.Spoken(condition.Fact);

        // "Days excluded above 15" needs no second word for days.
        string unit = edition.Vocabulary.FindFact(condition.Fact) is { Type: not FactType.Age, Unit: { } of } && !name.Contains(of, StringComparison.Ordinal) ? $" {of}" : string.Empty;
        bool isChoice = condition.Comparisons.All(c => c.Operator is ComparisonOperator.Is or ComparisonOperator.OneOf);
        return new Said(book.Say(
            isChoice ? "when.fact-is" : "when.fact",
            ("fact", name),
            ("comparison", phrases.And(condition.Comparisons.Select(phrases.Compared)) + unit)));
    }

    public Said VisitAll(AllCondition condition) => All(condition.Parts.Select(p => p.Accept(this)));

    public Said VisitAny(AnyCondition condition) => Any(condition.Parts.Select(p => p.Accept(this)));

    public Said VisitNot(NotCondition condition) => Not(condition.Part.Accept(this));

    public Said VisitAtLeast(AtLeastCondition condition) => new(
        book.Say("when.at-least", ("number", Phrases.Number(condition.Count)), ("rows", string.Join("; ", condition.Members.Select(m => Of(m.Id))))),
        HasParts: true);

    public Said VisitAtLeastOfClass(AtLeastOfClassCondition condition)
    {
        string?[] places = [ruleset.FindLevel(condition.Level?.Id)?.Place, ruleset.Domains.FirstOrDefault(d => d.Id == condition.Domain?.Id)?.Name];
        string place = string.Join(", ", places.OfType<string>());
        return new Said(book.Say("when.at-least-of-class", ("number", Phrases.Number(condition.Count)), ("place", place)));
    }

    public Said VisitWhen(AppliesWhen applicability) => applicability.Condition.Accept(this);

    public Said VisitAtLevel(AppliesAtLevel applicability) =>
        new(book.Say("when.level", ("levels", phrases.Or(applicability.Levels.Select(l => PlaceOf(l.Id))))));

    public Said VisitFromLevel(AppliesFromLevel applicability) =>
        new(book.Say("when.level-or-higher", ("level", PlaceOf(applicability.Level.Id))));

    public Said VisitRowAt(AppliesToRowAt applicability) =>
        new(book.Say("when.row-at", ("level", PlaceOf(applicability.Level.Id))));

    public Said VisitTrigger(AppliesOnTrigger applicability) =>
        new(book.Say("when.trigger", ("trigger", phrases.ForceBefore(ruleset.FindTrigger(applicability.Trigger.Id)!))));

    public Said VisitNotRuledOut(AppliesUnlessRuledOut applicability) =>
        new(book.Say("when.not-ruled-out", ("what", applicability.Part.Accept(this).Inside)), HasParts: true);

    public Said VisitUnanswered(AppliesWhileUnanswered applicability) =>
        new(book.Say("when.unanswered", ("fact", Phrases.Spoken(applicability.Fact.Id))));

    public Said VisitAll(AppliesToAll applicability) => All(applicability.Parts.Select(p => p.Accept(this)));

    public Said VisitAny(AppliesToAny applicability) => Any(applicability.Parts.Select(p => p.Accept(this)));

    // What is recorded may be absent, and silence is never that. What follows from a result is so, or it is not.
    public Said VisitNot(AppliesNot applicability) => applicability.Part is AppliesWhen
        ? Not(applicability.Part.Accept(this))
        : new Said(book.Say("when.not-result", ("what", applicability.Part.Accept(this).Inside)));

    private Said All(IEnumerable<Said> parts) => Joined("when.and", parts);

    private Said Any(IEnumerable<Said> parts) => Joined("when.or", parts);

    private Said Not(Said part) => new(book.Say("when.not", ("what", part.Inside)));

    // One part alone is itself.
    private Said Joined(string key, IEnumerable<Said> parts)
    {
        Said[] all = [.. parts];
        if (all.Length == 1)
        {
            return all[0];
        }

        string words = all[0].Inside;
        foreach (Said part in all.AsSpan(1))
        {
            words = book.Say(key, ("before", words), ("last", part.Inside));
        }

        return new Said(words, HasParts: true);
    }

    private string PlaceOf(string level) => ruleset.FindLevel(level)?.Place ?? book.Say("when.no-level", ("word", ruleset.LevelWord));
}
