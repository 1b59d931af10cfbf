using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads what a document says of a level as a whole, and its scale of worry.</summary>
internal static class LevelGuidanceReader
{
    private static readonly MappingShape Keys = new MappingShape("guidance", "What the document says of a level as a whole, in our own words.").With(CommonKeys.Cite);

    private static readonly Key<string?> Needs = Keys.Need("needs", "The needs that it describes.", Shapes.Text);

    private static readonly Key<string?> Services = Keys.May("services", "The services that it names.", Shapes.Text);

    private static readonly Key<string?> WithoutHelp = Keys.May("without-help", "What it says is likely without help.", Shapes.Text);

    private static readonly Key<string?> Action = Keys.May("action", "What it says is to be done.", Shapes.Text);

    private static readonly MappingShape ScaleKeys = new MappingShape("scale", "The document's scale of worry.").With(CommonKeys.Cite);

    private static readonly Key<int?> From = ScaleKeys.Need("from", "Its lowest number.", Shapes.WholeNumber);

    private static readonly Key<int?> To = ScaleKeys.Need("to", "Its highest number.", Shapes.WholeNumber);

    private static readonly Key<string?> Low = ScaleKeys.Need("low", "What the lowest number means.", Shapes.Text);

    private static readonly Key<string?> High = ScaleKeys.Need("high", "What the highest number means.", Shapes.Text);

    public static Shape<LevelGuidance?> Shape { get; } = Shapes.Part(Keys, Read);

    public static Shape<WorryScale?> Scale { get; } = Shapes.Mapping(ScaleKeys, ReadScale);

    private static LevelGuidance? Read(MappingReader reader) => new()
    {
        Needs = reader.Get(Needs) ?? Placeholders.Unknown,
        Services = reader.Get(Services),
        WithoutHelp = reader.Get(WithoutHelp),
        Action = reader.Get(Action),
        Citation = reader.Get(CommonKeys.Cite),
    };

    private static WorryScale? ReadScale(MappingReader reader) => new()
    {
        From = reader.Get(From) ?? 0,
        To = reader.Get(To) ?? 0,
        Low = reader.Get(Low) ?? Placeholders.Unknown,
        High = reader.Get(High) ?? Placeholders.Unknown,
        Citation = reader.Get(CommonKeys.Cite),
    };
}
