using System.Collections.Immutable;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads <c>levels</c>, lowest first.</summary>
internal static class LevelReader
{
    private static readonly MappingShape Keys = new MappingShape("level", "One of the ordered levels of need of this edition.").With(CommonKeys.Id);

    private static readonly Key<int?> Number = Keys.Need("number", "The number that the document gives it, rising from the lowest level.", Shapes.WholeNumber);

    private static readonly Key<string?> Name = Keys.Need("name", "What the document calls it.", Shapes.Text);

    private static readonly Key<string?> Note =
        Keys.May("note", "What a reader should know about the level, for example that the document gives no criteria for it.", Shapes.Text);

    private static readonly Key<LevelGuidance?> Guidance =
        Keys.May("guidance", "What the document says of the level as a whole, in our own words.", LevelGuidanceReader.Shape);

    /// <summary>What describes the list: lowest first.</summary>
    public static Schema Schema { get; } = Schema.List(MappingSchemas.Of(Keys), some: true);

    public static ImmutableArray<Level> Read(Field field, string word = Level.CommonWord)
    {
        ImmutableArray<Level>.Builder levels = ImmutableArray.CreateBuilder<Level>();
        foreach (Field entry in field.SomeEntries())
        {
            if (entry.Mapping(Keys, Keys.Name, r => ReadOne(r, word, levels)) is { } level)
            {
                levels.Add(level);
            }
        }

        return levels.ToImmutable();
    }

    private static Level? ReadOne(MappingReader reader, string word, ImmutableArray<Level>.Builder below)
    {
        string? id = reader.Id(CommonKeys.Id);
        int? number = reader.Get(Number);
        string? name = reader.Get(Name);
        string? note = reader.Get(Note);
        LevelGuidance? guidance = reader.Get(Guidance);
        return id is null
            ? null
            : new Level
            {
                Id = id,
                Number = number ?? (below.Count == 0 ? 1 : below[^1].Number + 1),
                Name = name ?? id,
                Rank = below.Count,
                Word = word,
                Note = note,
                Guidance = guidance,
                Position = reader.Position,
            };
    }
}
