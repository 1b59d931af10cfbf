using System.Collections.Immutable;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads one of <c>consent</c>.</summary>
internal static class ConsentReader
{
    private static readonly MappingShape Keys = new MappingShape("consent", "For one purpose, whether consent is needed, from whom, and who is to be informed.")
        .With(CommonKeys.Id, CommonKeys.Cite, CommonKeys.Basis, CommonKeys.Reason);

    private static readonly Key<ConsentPurpose?> Purpose = Keys.Need("purpose", "What the consent would be for.", Shapes.Word(Words.ConsentPurposes));

    private static readonly Key<ConsentRequirement?> Requirement =
        Keys.Need("requirement", "What the document asks for.", Shapes.Word(Words.ConsentRequirements));

    private static readonly Key<ImmutableArray<string>> From = Keys.May("from", "From whom consent is needed, or who is to be informed.", Shapes.Texts);

    private static readonly Key<Applicability?> Applies = Keys.May("applies", "When this applies. Always, where it is left out.", ApplicabilityParser.Shape);

    private static readonly Key<string?> Why = Keys.Need("why", "Why, in our own words.", Shapes.Text);

    private static readonly Key<string?> Duty = Keys.May("duty", "What is to be done beside it.", Shapes.Text);

    private static readonly Key<Force?> DutyForce = Keys.May("duty-force", "How strongly the document says the duty.", Shapes.Word(Words.Forces));

    private static readonly Key<ImmutableArray<Reference>> Overrides =
        Keys.May("overrides", "Other consent rules that this one stands in place of when both apply.", Shapes.References);

    public static Shape<ConsentRule?> Shape { get; } = Shapes.Mapping(Keys, Read);

    private static ConsentRule? Read(MappingReader reader)
    {
        string? id = reader.Id(CommonKeys.Id);
        ConsentRule rule = new()
        {
            Id = id ?? Placeholders.Unknown,
            Purpose = reader.Get(Purpose) ?? ConsentPurpose.Refer,
            Requirement = reader.Get(Requirement) ?? ConsentRequirement.NotStated,
            From = reader.Get(From),
            Applies = reader.Get(Applies),
            Why = reader.Get(Why) ?? Placeholders.Unknown,
            Duty = reader.Get(Duty),
            DutyForce = reader.Get(DutyForce),
            Overrides = reader.Get(Overrides),
            Citation = reader.Get(CommonKeys.Cite),
            Basis = reader.Get(CommonKeys.Basis) ?? Basis.Published,
            Reason = reader.Get(CommonKeys.Reason),
            Position = reader.Position,
        };
        return id is null ? null : rule;
    }
}
