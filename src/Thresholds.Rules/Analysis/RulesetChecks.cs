using System.Collections.Immutable;

namespace Thresholds.Rules.Analysis;

/// <summary>Every check of a ruleset, in the order of the codes. A new check is a file and a line here.</summary>
internal static class RulesetChecks
{
    public static ImmutableArray<IRulesetCheck> All { get; } =
    [
        new DuplicateIdCheck(),
        new UnknownLevelCheck(),
        new UnknownDomainCheck(),
        new UnknownIndicatorCheck(),
        new UnknownConceptCheck(),
        new UnknownFactCheck(),
        new UnknownTriggerCheck(),
        new ComparisonDoesNotFitCheck(),
        new SameWordingCheck(),
        new UnreachableLevelCheck(),
        new ContradictoryConditionCheck(),
        new AtLeastBeyondListCheck(),
        new CycleCheck(),
        new InterpretationWithoutReasonCheck(),
        new RuleWithoutEffectCheck(),
        new StatusOfOtherSectionCheck(),
        new LevelsNotRisingCheck(),
        new ConflictNeedsStrengthCheck(),
        new ProvidedIsNoJudgementCheck(),
        new ReservedIdCheck(),
        new SectionWithoutEntryCheck(),
        new UnknownSectionCheck(),
        new ForceAndStatusDisagreeCheck(),
        new StrengthWithTriggerCheck(),
        new StrengthWithProvidedCheck(),
        new StrengthAboveLowestLevelCheck(),
        new WhenRepeatsSameAsCheck(),
        new ReasonWithoutInterpretationCheck(),
        new DatesUpsideDownCheck(),
        new NothingUsesCheck(),
        new ComparisonAlwaysHoldsCheck(),
        new RepeatedPartCheck(),
        new UnknownContactCheck(),
        new UnknownConsentRuleCheck(),
        new WordsStrongerThanForceCheck(),
    ];
}
