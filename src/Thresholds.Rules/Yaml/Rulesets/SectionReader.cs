using Thresholds.Rules.Model;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads one of <c>sections</c>: what is said of a section of the Act when no trigger of it is reached.</summary>
internal static class SectionReader
{
    public static StatutorySection? Read(Field field) => field.Mapping("section", reader =>
    {
        int? number = reader.Need("section").WholeNumber();
        string label = number is null ? "section" : $"section {number}";
        StatutorySection section = new()
        {
            Number = number ?? 0,
            Act = reader.Need("act").Text() ?? Placeholders.Unknown,
            NoneRecorded = reader.Need("none-recorded").Text() ?? Placeholders.Unknown,
            Described = reader.May("described").Mapping($"{label}: `described`", Described),
            Position = reader.Position,
        };
        return number is null ? null : section;
    });

    private static DescribedLevels Described(MappingReader reader) => new()
    {
        Levels = reader.Need("levels").SomeEntries().References(FieldIds.Reference),
        Status = reader.Need("status").Word(Words.SectionStatuses) ?? SectionStatus.NoneRecorded,
        Statement = reader.Need("statement").Text() ?? Placeholders.Unknown,
        Citation = reader.Cite(),
    };
}
