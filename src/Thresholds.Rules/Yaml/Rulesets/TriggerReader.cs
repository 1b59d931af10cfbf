using Thresholds.Rules.Model;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads one of <c>triggers</c>.</summary>
internal static class TriggerReader
{
    private const int CommonSection = 47;

    private static readonly MappingShape Keys =
        new MappingShape("trigger", "A statutory route that the document names, with the document's own force.").With(CommonKeys.Id, CommonKeys.Cite);

    private static readonly Key<string?> Name = Keys.Need("name", "What the document calls it.", Shapes.Text);

    private static readonly Key<int?> Section = Keys.Need("section", "The section of the Children Act 1989, 17 or 47.", Shapes.WholeNumber);

    private static readonly Key<Force?> ForceKey = Keys.Need("force", "How strongly the document says it, never stronger.", Shapes.Word(Words.Forces));

    private static readonly Key<SectionStatus?> Status =
        Keys.Need("status", "The status of the section when it is reached.", Shapes.Word(Words.SectionStatuses));

    private static readonly Key<string?> Statement = Keys.Need("statement", "What is then said, in our own words.", Shapes.Text);

    private static readonly Key<string?> Mark = Keys.May("mark", "What the document prints behind such a row, for example a star.", Shapes.Text);

    public static Shape<Trigger?> Shape { get; } = Shapes.Mapping(Keys, Read);

    private static Trigger? Read(MappingReader reader)
    {
        string? id = reader.Id(CommonKeys.Id);
        Trigger trigger = new()
        {
            Id = id ?? Placeholders.Unknown,
            Name = reader.Get(Name) ?? Placeholders.Unknown,
            Section = reader.Get(Section) ?? CommonSection,
            Force = reader.Get(ForceKey) ?? Force.May,
            Status = reader.Get(Status) ?? SectionStatus.NoneRecorded,
            Statement = reader.Get(Statement) ?? Placeholders.Unknown,
            Citation = reader.Get(CommonKeys.Cite),
            Mark = reader.Get(Mark),
            Position = reader.Position,
        };
        return id is null ? null : trigger;
    }
}
