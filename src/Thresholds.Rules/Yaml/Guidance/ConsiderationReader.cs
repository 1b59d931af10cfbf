using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads one of <c>considerations</c> and one of <c>prompts</c>.</summary>
internal static class ConsiderationReader
{
    public static Consideration? Read(Field field) => field.Mapping("consideration", reader =>
    {
        string? id = reader.Id();
        Consideration consideration = new()
        {
            Id = id ?? Placeholders.Unknown,
            Text = reader.Need("text").Text() ?? Placeholders.Unknown,
            Force = reader.Need("force").Word(Words.Forces) ?? Force.Consider,
            Applies = ApplicabilityParser.Parse(reader.May("applies")),
            Citation = reader.Cite(),
            Basis = reader.May("basis").Word(Words.Bases) ?? Basis.Published,
            Reason = reader.May("reason").Text(),
            Position = reader.Position,
        };
        return id is null ? null : consideration;
    });

    public static Prompt? ReadPrompt(Field field) => field.Mapping("prompt", reader =>
    {
        string? id = reader.Id();
        Prompt prompt = new()
        {
            Id = id ?? Placeholders.Unknown,
            Text = reader.Need("text").Text() ?? Placeholders.Unknown,
            Part = reader.May("part").Word(Words.ReferralParts),
            For = reader.Need("for").Text() ?? Placeholders.Unknown,
            Citation = reader.Cite(),
            Position = reader.Position,
        };
        return id is null ? null : prompt;
    });
}
