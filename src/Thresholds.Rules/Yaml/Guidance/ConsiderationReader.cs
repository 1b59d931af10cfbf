using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads one of <c>considerations</c> and one of <c>prompts</c>.</summary>
internal static class ConsiderationReader
{
    private static readonly MappingShape Keys = new MappingShape("consideration", "Something the document asks to weigh. It changes no level and no trigger.")
        .With(CommonKeys.Id, CommonKeys.Cite, CommonKeys.Basis, CommonKeys.Reason);

    private static readonly Key<string?> Text = Keys.Need("text", "What to weigh, in our own words.", Shapes.Text);

    private static readonly Key<Force?> ForceKey = Keys.Need("force", "How strongly the document says it, never stronger.", Shapes.Word(Words.Forces));

    private static readonly Key<Applicability?> Applies = Keys.May("applies", "When this applies. Always, where it is left out.", ApplicabilityParser.Shape);

    private static readonly MappingShape PromptKeys =
        new MappingShape("prompt", "A question that the document suggests, in our own words.").With(CommonKeys.Id, CommonKeys.Cite);

    private static readonly Key<string?> PromptText = PromptKeys.Need("text", "The question.", Shapes.Text);

    private static readonly Key<ReferralPart?> Part = PromptKeys.May(
        "part",
        "The part of referral notes where its answer stands. Left out, the question is for another conversation.",
        Shapes.Word(Words.ReferralParts));

    private static readonly Key<string?> For = PromptKeys.Need("for", "The conversation or form that it is for.", Shapes.Text);

    public static Shape<Consideration?> Shape { get; } = Shapes.Mapping(Keys, Read);

    public static Shape<Prompt?> Prompt { get; } = Shapes.Mapping(PromptKeys, ReadPrompt);

    private static Consideration? Read(MappingReader reader)
    {
        string? id = reader.Id(CommonKeys.Id);
        Consideration consideration = new()
        {
            Id = id ?? Placeholders.Unknown,
            Text = reader.Get(Text) ?? Placeholders.Unknown,
            Force = reader.Get(ForceKey) ?? Force.Consider,
            Applies = reader.Get(Applies),
            Citation = reader.Get(CommonKeys.Cite),
            Basis = reader.Get(CommonKeys.Basis) ?? Basis.Published,
            Reason = reader.Get(CommonKeys.Reason),
            Position = reader.Position,
        };
        return id is null ? null : consideration;
    }

    private static Prompt? ReadPrompt(MappingReader reader)
    {
        string? id = reader.Id(CommonKeys.Id);
        Prompt prompt = new()
        {
            Id = id ?? Placeholders.Unknown,
            Text = reader.Get(PromptText) ?? Placeholders.Unknown,
            Part = reader.Get(Part),
            For = reader.Get(For) ?? Placeholders.Unknown,
            Citation = reader.Get(CommonKeys.Cite),
            Position = reader.Position,
        };
        return id is null ? null : prompt;
    }
}
