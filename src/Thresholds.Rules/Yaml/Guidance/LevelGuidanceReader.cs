using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads what a document says of a level as a whole, and its scale of worry.</summary>
internal static class LevelGuidanceReader
{
    public static LevelGuidance? Read(Field field) => field.Mapping(field.Name, reader => new LevelGuidance
    {
        Needs = reader.Need("needs").Text() ?? Placeholders.Unknown,
        Services = reader.May("services").Text(),
        WithoutHelp = reader.May("without-help").Text(),
        Action = reader.May("action").Text(),
        Citation = reader.Cite(),
    });

    public static WorryScale? ReadScale(Field field) => field.Mapping("scale", reader => new WorryScale
    {
        From = reader.Need("from").WholeNumber() ?? 0,
        To = reader.Need("to").WholeNumber() ?? 0,
        Low = reader.Need("low").Text() ?? Placeholders.Unknown,
        High = reader.Need("high").Text() ?? Placeholders.Unknown,
        Citation = reader.Cite(),
    });
}
