using Thresholds.Rules.Model;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads one of <c>judgements</c> and one of <c>notes</c>.</summary>
internal static class StatementReader
{
    private static readonly MappingShape JudgementKeys =
        new MappingShape("judgement", "A question that the document leaves to the practitioner. It is recorded like a row and never worked out.")
            .With(CommonKeys.Id, CommonKeys.Cite, CommonKeys.Note);

    private static readonly Key<string?> Ask = JudgementKeys.Need("ask", "The question, in our own words.", Shapes.Text);

    private static readonly MappingShape NoteKeys =
        new MappingShape("note", "Something about the document that is shown with every result.").With(CommonKeys.Id, CommonKeys.Cite, CommonKeys.Basis, CommonKeys.Reason);

    private static readonly Key<string?> Text = NoteKeys.Need("text", "What it says, in our own words.", Shapes.Text);

    private static readonly Key<bool?> Page = NoteKeys.May("page", "Say yes to put it on the page as well.", Shapes.YesNo);

    public static Shape<Judgement?> Judgement { get; } = Shapes.Mapping(JudgementKeys, ReadJudgement);

    public static Shape<Note?> Note { get; } = Shapes.Mapping(NoteKeys, ReadNote);

    private static Judgement? ReadJudgement(MappingReader reader)
    {
        string? id = reader.Id(CommonKeys.Id);
        Judgement judgement = new()
        {
            Id = id ?? Placeholders.Unknown,
            Ask = reader.Get(Ask) ?? Placeholders.Unknown,
            Citation = reader.Get(CommonKeys.Cite),
            Note = reader.Get(CommonKeys.Note),
            Position = reader.Position,
        };
        return id is null ? null : judgement;
    }

    private static Note? ReadNote(MappingReader reader)
    {
        string? id = reader.Id(CommonKeys.Id);
        Note note = new()
        {
            Id = id ?? Placeholders.Unknown,
            Text = reader.Get(Text) ?? Placeholders.Unknown,
            Citation = reader.Get(CommonKeys.Cite),
            Basis = reader.Get(CommonKeys.Basis) ?? Basis.Published,
            Reason = reader.Get(CommonKeys.Reason),
            OnPage = reader.Get(Page) ?? false,
            Position = reader.Position,
        };
        return id is null ? null : note;
    }
}
