using Thresholds.Rules.Analysis;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules;

/// <summary>What in an edition reads a concept or fact by its name: rows, rules, and guidance, which sets no level.</summary>
internal sealed class EditionReaders
{
    private readonly ILookup<string, Reader> findings;
    private readonly ILookup<string, Reader> facts;
    private readonly HashSet<string> guidanceFindings;
    private readonly HashSet<string> guidanceFacts;

    public EditionReaders(Ruleset ruleset)
    {
        (Reader Reader, Condition Condition)[] conditions =
        [
            .. ruleset.Indicators.Where(i => i.When is not null).Select(i => (new Reader(i, null, RowRelation.Condition), i.When!)),
            .. ruleset.Rules.Where(r => r.Indicator is null).Select(r => (new Reader(null, r, RowRelation.Condition), r.Condition)),
        ];
        findings = ruleset.Indicators
            .SelectMany(i => i.SameAs.Select(c => (c.Id, Reader: new Reader(i, null, RowRelation.SameAs))))
            .Concat(conditions.SelectMany(c => ConditionTree.NamedFindings(c.Condition).Select(id => (Id: id, c.Reader))))
            .DistinctBy(r => (r.Id, r.Reader.Name))
            .ToLookup(r => r.Id, r => r.Reader);
        facts = conditions
            .SelectMany(c => FactsIn(c.Condition).Select(f => (Id: f, c.Reader)))
            .DistinctBy(r => (r.Id, r.Reader.Name))
            .ToLookup(r => r.Id, r => r.Reader);

        Applicability[] guidance =
        [
            .. ruleset.Responses.Select(r => r.Applies)
                .Concat(ruleset.Consent.Select(c => c.Applies))
                .Concat(ruleset.Considerations.Select(c => c.Applies))
                .OfType<Applicability>()
                .SelectMany(ApplicabilityTree.Nodes),
        ];
        Condition[] weighed = [.. guidance.OfType<AppliesWhen>().Select(a => a.Condition)];
        guidanceFindings = [.. weighed.SelectMany(ConditionTree.NamedFindings)];
        guidanceFacts = [.. weighed.SelectMany(FactsIn), .. guidance.OfType<AppliesWhileUnanswered>().Select(a => a.Fact.Id), .. ruleset.Gateways.Select(g => g.Id)];
    }

    /// <summary>The rows and rules that read a concept.</summary>
    public IEnumerable<Reader> OfConcept(string id) => findings[id];

    /// <summary>The rows and rules that read a fact.</summary>
    public IEnumerable<Reader> OfFact(string id) => facts[id];

    public bool InGuidanceAlone(string id) =>
        !findings.Contains(id) && !facts.Contains(id) && (guidanceFindings.Contains(id) || guidanceFacts.Contains(id));

    public bool ReadConcept(string id) => findings.Contains(id) || guidanceFindings.Contains(id);

    public bool ReadFact(string id) => facts.Contains(id) || guidanceFacts.Contains(id);

    private static IEnumerable<string> FactsIn(Condition condition) => ConditionTree.Nodes(condition).OfType<FactCondition>().Select(f => f.Fact);

    /// <summary>A row or, where it is null, a rule.</summary>
    internal sealed record Reader(Indicator? Row, Rule? Rule, RowRelation Relation)
    {
        public string Name => Row?.Id ?? Rule!.Id;
    }
}
