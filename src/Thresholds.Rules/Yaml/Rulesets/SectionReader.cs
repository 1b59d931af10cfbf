using System.Collections.Immutable;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads one of <c>sections</c>: what is said of a section of the Act when no trigger of it is reached.</summary>
internal static class SectionReader
{
    private static readonly MappingShape DescribedKeys =
        new MappingShape("described levels", "Levels that the document as a whole describes in terms of this section.").With(CommonKeys.Cite);

    private static readonly Key<ImmutableArray<Reference>> Levels = DescribedKeys.Need("levels", "The levels.", Shapes.SomeReferences(Shapes.Reference));

    private static readonly Key<SectionStatus?> Status =
        DescribedKeys.Need("status", "The status of the section when one of these levels is indicated and no trigger was reached.", Shapes.Word(Words.SectionStatuses));

    private static readonly Key<string?> Statement = DescribedKeys.Need("statement", "What is then said, in our own words.", Shapes.Text);

    private static readonly MappingShape Keys = new("section", "What is said of a section of the Act when no trigger of it was reached.");

    private static readonly Key<int?> Number = Keys.Need("section", "The number of the section, 17 or 47.", Shapes.WholeNumber);

    private static readonly Key<string?> Act = Keys.Need("act", "The Act.", Shapes.Text);

    private static readonly Key<string?> NoneRecorded = Keys.Need("none-recorded", "What is said when nothing that was recorded reaches the section.", Shapes.Text);

    private static readonly Key<DescribedLevels?> DescribedKey =
        Keys.May("described", "Levels that the document describes in terms of this section.", Shapes.Part(DescribedKeys, Described));

    public static Shape<StatutorySection?> Shape { get; } = Shapes.Mapping(Keys, Read);

    private static StatutorySection? Read(MappingReader reader)
    {
        int? number = reader.Get(Number);
        string label = number is null ? "section" : $"section {number}";
        StatutorySection section = new()
        {
            Number = number ?? 0,
            Act = reader.Get(Act) ?? Placeholders.Unknown,
            NoneRecorded = reader.Get(NoneRecorded) ?? Placeholders.Unknown,
            Described = reader.At(DescribedKey).Mapping(DescribedKeys, $"{label}: `described`", Described),
            Position = reader.Position,
        };
        return number is null ? null : section;
    }

    private static DescribedLevels Described(MappingReader reader) => new()
    {
        Levels = reader.Get(Levels),
        Status = reader.Get(Status) ?? SectionStatus.NoneRecorded,
        Statement = reader.Get(Statement) ?? Placeholders.Unknown,
        Citation = reader.Get(CommonKeys.Cite),
    };
}
