using System.Collections.Immutable;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads <c>levels</c>, lowest first.</summary>
internal static class LevelReader
{
    public static ImmutableArray<Level> Read(Field field, string word = Level.CommonWord)
    {
        ImmutableArray<Level>.Builder levels = ImmutableArray.CreateBuilder<Level>();
        foreach (Field entry in field.SomeEntries())
        {
            if (entry.Mapping("level", r => ReadOne(r, word, levels)) is { } level)
            {
                levels.Add(level);
            }
        }

        return levels.ToImmutable();
    }

    private static Level? ReadOne(MappingReader reader, string word, ImmutableArray<Level>.Builder below)
    {
        string? id = reader.Id();
        int? number = reader.Need("number").WholeNumber();
        string? name = reader.Need("name").Text();
        string? note = reader.May("note").Text();
        LevelGuidance? guidance = LevelGuidanceReader.Read(reader.May("guidance"));
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
