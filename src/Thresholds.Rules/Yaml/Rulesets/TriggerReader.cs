using Thresholds.Rules.Model;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads one of <c>triggers</c>.</summary>
internal static class TriggerReader
{
    private const int CommonSection = 47;

    public static Trigger? Read(Field field) => field.Mapping("trigger", reader =>
    {
        string? id = reader.Id();
        Trigger trigger = new()
        {
            Id = id ?? Placeholders.Unknown,
            Name = reader.Need("name").Text() ?? Placeholders.Unknown,
            Section = reader.Need("section").WholeNumber() ?? CommonSection,
            Force = reader.Need("force").Word(Words.Forces) ?? Force.May,
            Status = reader.Need("status").Word(Words.SectionStatuses) ?? SectionStatus.NoneRecorded,
            Statement = reader.Need("statement").Text() ?? Placeholders.Unknown,
            Citation = reader.Cite(),
            Mark = reader.May("mark").Text(),
            Position = reader.Position,
        };
        return id is null ? null : trigger;
    });
}
