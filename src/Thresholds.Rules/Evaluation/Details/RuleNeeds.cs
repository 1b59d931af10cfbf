using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules.Engines;

/// <summary>A live rule with what it still needs, by number.</summary>
/// <param name="Rule">The rule's place in the ruleset's rules.</param>
/// <param name="MayBecomeTrue">Whether answers to all open questions could make it true.</param>
/// <param name="Findings">Rows, judgements and concepts that nothing is known of.</param>
/// <param name="Facts">Facts that are not known, or known too roughly.</param>
/// <param name="Counts">Counts of classes that are undecided.</param>
internal sealed record RuleNeeds(int Rule, bool MayBecomeTrue, int[] Findings, int[] Facts, AtLeastOfClassCondition[] Counts);
