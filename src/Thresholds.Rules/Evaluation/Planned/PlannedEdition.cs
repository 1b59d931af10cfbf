using Thresholds.Rules.Compilation;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules.Engines;

/// <summary>An edition's conditions with numbers for ids, each written when it is first asked for. Thread-safe: two threads that ask at once write the same.</summary>
internal sealed class PlannedEdition(EditionIndex index, Numbering numbering)
{
    // Guidance is about the child now: ages in it are ages at the as-of date.
    private static readonly AgeScope AtAsOf = new(null, [], AlsoAtAsOf: true);

    private readonly PlannedRow?[] rows = new PlannedRow?[numbering.RowCount];
    private readonly PlannedCondition?[] rules = new PlannedCondition?[index.Rules.Length];

    public EditionIndex Index => index;

    public Numbering Numbering => numbering;

    /// <summary>What marks a finding besides its own records; null for nothing.</summary>
    public PlannedRow? Row(int finding)
    {
        if (finding >= rows.Length)
        {
            return null;
        }

        PlannedRow row = rows[finding] ??= Written(index.Ruleset.Indicators[finding]);
        return row.IsAlone ? null : row;
    }

    /// <summary>The condition of a rule.</summary>
    public PlannedCondition Rule(int rule) =>
        rules[rule] ??= Written(index.Rules[rule].Rule.Condition, index.RuleScopes[rule], index.Rules[rule].Rule.Indicator);

    /// <summary>A condition of guidance.</summary>
    public PlannedCondition Guidance(Condition condition) => Written(condition, AtAsOf, self: null);

    private PlannedRow Written(Indicator row) => new(
        [.. row.SameAs.Select(c => numbering.Finding(c.Id))],
        row.When is null ? null : Written(row.When, index.Scopes[row.Id], row.Id));

    private PlannedCondition Written(Condition condition, AgeScope scope, string? self) => condition.Accept(new PlanWriter(index, numbering, scope, self));
}
