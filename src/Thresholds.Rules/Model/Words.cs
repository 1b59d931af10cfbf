using Thresholds.Rules.Model.Conditions;
using Thresholds.Rules.Model.Facts;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules.Model;

/// <summary>The fixed lists of words that rulesets, case files, results and explanations share.</summary>
public static class Words
{
    internal static WordTable<Force> Forces { get; } = new(
        ("required", Force.Required),
        ("must", Force.Must),
        ("should", Force.Should),
        ("may", Force.May),
        ("consider", Force.Consider),
        ("could-lead-to", Force.CouldLeadTo));

    internal static WordTable<SectionStatus> SectionStatuses { get; } = new(
        ("strategy-discussion-required", SectionStatus.StrategyDiscussionRequired),
        ("could-lead-to-enquiries", SectionStatus.CouldLeadToEnquiries),
        ("may-be-required", SectionStatus.MayBeRequired),
        ("described-as-s47", SectionStatus.DescribedAsS47),
        ("required", SectionStatus.Required),
        ("may-be-provided", SectionStatus.MayBeProvided),
        ("described-as-s17", SectionStatus.DescribedAsS17),
        ("none-recorded", SectionStatus.NoneRecorded));

    internal static WordTable<Basis> Bases { get; } = new(
        ("published", Basis.Published),
        ("interpretation", Basis.Interpretation));

    internal static WordTable<AsksFor> Askings { get; } = new(
        ("observation", AsksFor.Observation),
        ("opinion", AsksFor.Opinion),
        ("perception", AsksFor.Perception),
        ("forecast", AsksFor.Forecast));

    internal static WordTable<FactType> FactTypes { get; } = new(
        ("age", FactType.Age),
        ("number", FactType.Number),
        ("whole-number", FactType.WholeNumber),
        ("yes-no", FactType.YesNo),
        ("one-of", FactType.OneOf));

    internal static WordTable<ComparisonOperator> ComparisonOperators { get; } = new(
        ("below", ComparisonOperator.Below),
        ("at-most", ComparisonOperator.AtMost),
        ("at-least", ComparisonOperator.AtLeast),
        ("above", ComparisonOperator.Above),
        ("is", ComparisonOperator.Is),
        ("one-of", ComparisonOperator.OneOf));

    internal static WordTable<Finding> Findings { get; } = new(
        ("present", Finding.Present),
        ("absent", Finding.Absent),
        ("not-known", Finding.NotKnown));

    internal static WordTable<ObservationKind> ObservationKinds { get; } = new(
        ("fact", ObservationKind.Fact),
        ("opinion", ObservationKind.Opinion),
        ("childs-words", ObservationKind.ChildsWords));

    internal static WordTable<DiscussionState> DiscussionStates { get; } = new(
        ("held", DiscussionState.Held),
        ("not-held", DiscussionState.NotHeld),
        ("not-known", DiscussionState.NotKnown));

    internal static WordTable<CoverageKind> CoverageKinds { get; } = new(
        ("row", CoverageKind.Row),
        ("rule", CoverageKind.Rule),
        ("condition", CoverageKind.Condition),
        ("consent", CoverageKind.Consent),
        ("response", CoverageKind.Response),
        ("consideration", CoverageKind.Consideration));

    internal static WordTable<ConditionOutcome> ConditionOutcomes { get; } = new(
        ("for", ConditionOutcome.For),
        ("against", ConditionOutcome.Against),
        ("neither", ConditionOutcome.Neither));

    internal static WordTable<OwnLevelDifference> OwnLevelDifferences { get; } = new(
        ("same", OwnLevelDifference.Same),
        ("higher", OwnLevelDifference.Higher),
        ("lower", OwnLevelDifference.Lower),
        ("none-indicated", OwnLevelDifference.NoneIndicated),
        ("not-known", OwnLevelDifference.NotKnown));

    internal static WordTable<ConsentPurpose> ConsentPurposes { get; } = new(
        ("refer", ConsentPurpose.Refer),
        ("share", ConsentPurpose.Share),
        ("assess", ConsentPurpose.Assess),
        ("provide-service", ConsentPurpose.ProvideService));

    internal static WordTable<ConsentRequirement> ConsentRequirements { get; } = new(
        ("required", ConsentRequirement.Required),
        ("not-required", ConsentRequirement.NotRequired),
        ("seek-unless-unsafe", ConsentRequirement.SeekUnlessUnsafe),
        ("inform", ConsentRequirement.Inform),
        ("do-not-inform", ConsentRequirement.DoNotInform),
        ("seek-advice", ConsentRequirement.SeekAdvice),
        ("not-stated", ConsentRequirement.NotStated));

    internal static WordTable<ReferralPart> ReferralParts { get; } = new(
        ("child", ReferralPart.Child),
        ("concerns", ReferralPart.Concerns),
        ("impact", ReferralPart.Impact),
        ("tried", ReferralPart.Tried),
        ("strengths", ReferralPart.Strengths),
        ("consent", ReferralPart.Consent),
        ("wanted", ReferralPart.Wanted));

    internal static WordTable<TimeUnit> TimeUnits { get; } = new(
        ("immediately", TimeUnit.Immediately),
        ("hours", TimeUnit.Hours),
        ("working-days", TimeUnit.WorkingDays),
        ("days", TimeUnit.Days));

    /// <summary>The word that rulesets, results and listings use.</summary>
    /// <param name="purpose">The value.</param>
    public static string ToWord(this ConsentPurpose purpose) => ConsentPurposes.WordFor(purpose);

    /// <summary>The word that rulesets, results and listings use.</summary>
    /// <param name="requirement">The value.</param>
    public static string ToWord(this ConsentRequirement requirement) => ConsentRequirements.WordFor(requirement);

    /// <summary>The word that rulesets, results and listings use.</summary>
    /// <param name="unit">The value.</param>
    public static string ToWord(this TimeUnit unit) => TimeUnits.WordFor(unit);

    /// <summary>The word that rulesets, results and listings use.</summary>
    /// <param name="force">The value.</param>
    public static string ToWord(this Force force) => Forces.WordFor(force);

    /// <summary>The word that rulesets, results and listings use.</summary>
    /// <param name="status">The value.</param>
    public static string ToWord(this SectionStatus status) => SectionStatuses.WordFor(status);

    /// <summary>The word that rulesets, results and listings use.</summary>
    /// <param name="basis">The value.</param>
    public static string ToWord(this Basis basis) => Bases.WordFor(basis);

    /// <summary>The word that rulesets, results and listings use.</summary>
    /// <param name="asksFor">The value.</param>
    public static string ToWord(this AsksFor asksFor) => Askings.WordFor(asksFor);

    /// <summary>The word that rulesets, results and listings use.</summary>
    /// <param name="type">The value.</param>
    public static string ToWord(this FactType type) => FactTypes.WordFor(type);

    /// <summary>The word that rulesets, results and listings use.</summary>
    /// <param name="comparison">The value.</param>
    public static string ToWord(this ComparisonOperator comparison) => ComparisonOperators.WordFor(comparison);

    /// <summary>The word that rulesets, results and listings use.</summary>
    /// <param name="finding">The value.</param>
    public static string ToWord(this Finding finding) => Findings.WordFor(finding);

    /// <summary>The word that rulesets, results and listings use.</summary>
    /// <param name="kind">The value.</param>
    public static string ToWord(this ObservationKind kind) => ObservationKinds.WordFor(kind);

    /// <summary>The word that results and records use.</summary>
    /// <param name="state">The value.</param>
    public static string ToWord(this DiscussionState state) => DiscussionStates.WordFor(state);

    /// <summary>The word that results and listings use.</summary>
    /// <param name="difference">The value.</param>
    public static string ToWord(this OwnLevelDifference difference) => OwnLevelDifferences.WordFor(difference);

    /// <summary>The word that listings and files of what cannot be reached use.</summary>
    /// <param name="kind">The value.</param>
    public static string ToWord(this CoverageKind kind) => CoverageKinds.WordFor(kind);

    /// <summary>The word that listings and files of what cannot be reached use.</summary>
    /// <param name="outcome">The value.</param>
    public static string ToWord(this ConditionOutcome outcome) => ConditionOutcomes.WordFor(outcome);
}
