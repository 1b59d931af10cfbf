using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads one of <c>consent</c>.</summary>
internal static class ConsentReader
{
    public static ConsentRule? Read(Field field) => field.Mapping("consent", reader =>
    {
        string? id = reader.Id();
        ConsentRule rule = new()
        {
            Id = id ?? Placeholders.Unknown,
            Purpose = reader.Need("purpose").Word(Words.ConsentPurposes) ?? ConsentPurpose.Refer,
            Requirement = reader.Need("requirement").Word(Words.ConsentRequirements) ?? ConsentRequirement.NotStated,
            From = ContactReader.Texts(reader.May("from")),
            Applies = ApplicabilityParser.Parse(reader.May("applies")),
            Why = reader.Need("why").Text() ?? Placeholders.Unknown,
            Duty = reader.May("duty").Text(),
            DutyForce = reader.May("duty-force").Word(Words.Forces),
            Overrides = reader.May("overrides").Entries().References(FieldIds.Reference),
            Citation = reader.Cite(),
            Basis = reader.May("basis").Word(Words.Bases) ?? Basis.Published,
            Reason = reader.May("reason").Text(),
            Position = reader.Position,
        };
        return id is null ? null : rule;
    });
}
