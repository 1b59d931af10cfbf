using Thresholds.Rules.Model.Conditions;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules.Model;

/// <summary>The fixed lists of words that rulesets, case files, results and explanations share.</summary>
internal static class Words
{
    public static WordTable<Force> Forces { get; } = new(
        ("required", Force.Required),
        ("must", Force.Must),
        ("should", Force.Should),
        ("may", Force.May),
        ("consider", Force.Consider),
        ("could-lead-to", Force.CouldLeadTo));

    public static WordTable<SectionStatus> SectionStatuses { get; } = new(
        ("strategy-discussion-required", SectionStatus.StrategyDiscussionRequired),
        ("could-lead-to-enquiries", SectionStatus.CouldLeadToEnquiries),
        ("may-be-required", SectionStatus.MayBeRequired),
        ("described-as-s47", SectionStatus.DescribedAsS47),
        ("required", SectionStatus.Required),
        ("may-be-provided", SectionStatus.MayBeProvided),
        ("described-as-s17", SectionStatus.DescribedAsS17),
        ("none-recorded", SectionStatus.NoneRecorded));

    public static WordTable<Basis> Bases { get; } = new(
        ("published", Basis.Published),
        ("interpretation", Basis.Interpretation));

    public static WordTable<AsksFor> Askings { get; } = new(
        ("observation", AsksFor.Observation),
        ("opinion", AsksFor.Opinion),
        ("perception", AsksFor.Perception),
        ("forecast", AsksFor.Forecast));

    public static WordTable<FactType> FactTypes { get; } = new(
        ("age", FactType.Age),
        ("number", FactType.Number),
        ("whole-number", FactType.WholeNumber),
        ("yes-no", FactType.YesNo),
        ("one-of", FactType.OneOf));

    public static WordTable<ComparisonOperator> ComparisonOperators { get; } = new(
        ("below", ComparisonOperator.Below),
        ("at-most", ComparisonOperator.AtMost),
        ("at-least", ComparisonOperator.AtLeast),
        ("above", ComparisonOperator.Above),
        ("is", ComparisonOperator.Is),
        ("one-of", ComparisonOperator.OneOf));

    public static WordTable<Finding> Findings { get; } = new(
        ("present", Finding.Present),
        ("absent", Finding.Absent),
        ("not-known", Finding.NotKnown));

    public static WordTable<ObservationKind> ObservationKinds { get; } = new(
        ("fact", ObservationKind.Fact),
        ("opinion", ObservationKind.Opinion),
        ("childs-words", ObservationKind.ChildsWords));

    public static string ToWord(this Force force) => Forces.WordFor(force);

    public static string ToWord(this SectionStatus status) => SectionStatuses.WordFor(status);

    public static string ToWord(this Basis basis) => Bases.WordFor(basis);

    public static string ToWord(this AsksFor asksFor) => Askings.WordFor(asksFor);

    public static string ToWord(this FactType type) => FactTypes.WordFor(type);

    public static string ToWord(this ComparisonOperator comparison) => ComparisonOperators.WordFor(comparison);

    public static string ToWord(this Finding finding) => Findings.WordFor(finding);

    public static string ToWord(this ObservationKind kind) => ObservationKinds.WordFor(kind);
}
