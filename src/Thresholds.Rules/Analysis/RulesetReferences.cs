using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules.Analysis;

/// <summary>Every reference in a ruleset, sorted by what it should name.</summary>
internal sealed class RulesetReferences(RulesetSubject subject)
{
    /// <summary>The owner of the references to gateway facts.</summary>
    public const string Gateways = "gateways";

    private Ruleset Ruleset => subject.Ruleset;

    /// <summary>References to levels. The rows of a cell share one.</summary>
    public IEnumerable<NamedReference> Levels =>
        [
            .. Ruleset.Indicators.Where(i => i.Level is not null)
                .Select(i => NamedReference.Of(i.Domain is null ? RulesetSubject.NameOf(i) : $"domain `{i.Domain}`", i.Level!.Value)),
            .. subject.OwnRules.Where(r => r.Level is not null).Select(r => NamedReference.Of(RulesetSubject.NameOf(r), r.Level!.Value)),
            .. Ruleset.Sections.Where(s => s.Described is not null)
                .SelectMany(s => s.Described!.Levels.Select(l => NamedReference.Of($"section {s.Number}", l))),
            .. InConditions<AtLeastOfClassCondition>(c => c.Level is { } level ? [level] : []),
            .. InGuidance<AppliesAtLevel>(a => a.Levels.Where(l => l.Id != AppliesAtLevel.NoLevel)),
            .. InGuidance<AppliesFromLevel>(a => [a.Level]),
            .. InGuidance<AppliesToRowAt>(a => [a.Level]),
        ];

    /// <summary>References to domains.</summary>
    public IEnumerable<NamedReference> Domains =>
        [
            .. Ruleset.Indicators.Where(i => i.Domain is not null).DistinctBy(i => i.Domain)
                .Select(i => new NamedReference(RulesetSubject.NameOf(i), i.Domain!, i.Position)),
            .. InConditions<AtLeastOfClassCondition>(c => c.Domain is { } domain ? [domain] : []),
        ];

    /// <summary>References in conditions to rows, list items, judgements and concepts.</summary>
    public IEnumerable<NamedReference> Findings =>
        [
            .. InConditions<FindingCondition>(c => [new Reference(c.Id, c.Position)]),
            .. InConditions<AtLeastCondition>(c => c.Members),
        ];

    /// <summary>References to rows alone: from lists, and from strengths to what they conflict with.</summary>
    public IEnumerable<NamedReference> Rows =>
        [
            .. Ruleset.Lists.SelectMany(l => l.Items.SelectMany(i => i.Rows.Select(r => NamedReference.Of($"list `{l.Id}`", r)))),
            .. Ruleset.Indicators.SelectMany(i => i.ConflictsWith.Select(r => NamedReference.Of(RulesetSubject.NameOf(i), r))),
        ];

    /// <summary>References from rows to the concepts that they are the same as.</summary>
    public IEnumerable<NamedReference> SameAs =>
        Ruleset.Indicators.SelectMany(i => i.SameAs.Select(c => NamedReference.Of(RulesetSubject.NameOf(i), c)));

    /// <summary>References to facts.</summary>
    public IEnumerable<NamedReference> Facts =>
        [
            .. InConditions<FactCondition>(c => [new Reference(c.Fact, c.Position)]),
            .. InGuidance<AppliesWhileUnanswered>(a => [a.Fact]),
            .. Ruleset.Gateways.Select(g => NamedReference.Of(Gateways, g)),
        ];

    /// <summary>References to triggers. A list's trigger is named once by the list, not again by every row that its items repeat.</summary>
    public IEnumerable<NamedReference> Triggers =>
        [
            .. Ruleset.Indicators.SelectMany(i => i.Triggers.Where(t => !IsOfList(t))
                .Select(t => new NamedReference(RulesetSubject.NameOf(i), t.Id, t.Position))),
            .. Ruleset.Indicators.SelectMany(i => i.ConflictsWithTriggers.Select(t => NamedReference.Of(RulesetSubject.NameOf(i), t))),
            .. subject.OwnRules.SelectMany(r => r.Triggers.Select(t => new NamedReference(RulesetSubject.NameOf(r), t.Id, t.Position))),
            .. InGuidance<AppliesOnTrigger>(a => [a.Trigger]),
            .. Ruleset.Lists.Where(l => l.Trigger is not null).Select(l => NamedReference.Of($"list `{l.Id}`", l.Trigger!.Value)),
        ];

    private IEnumerable<NamedReference> InConditions<TCondition>(Func<TCondition, IEnumerable<Reference>> references)
        where TCondition : Condition =>
        subject.Conditions.SelectMany(w => w.Parts<TCondition>().SelectMany(references).Select(r => NamedReference.Of(w.Owner, r)));

    private IEnumerable<NamedReference> InGuidance<TPart>(Func<TPart, IEnumerable<Reference>> references)
        where TPart : Applicability =>
        subject.Guidance.SelectMany(g => g.Parts<TPart>().SelectMany(references).Select(r => NamedReference.Of(g.Owner, r)));

    private bool IsOfList(TriggerReference trigger) =>
        Ruleset.Lists.Any(l => l.Trigger?.Id == trigger.Id && l.Items.Any(i => i.Citation.Text == trigger.Citation.Text));
}
