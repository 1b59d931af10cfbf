using Thresholds.Rules.Model;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads one of <c>judgements</c> and one of <c>notes</c>.</summary>
internal static class StatementReader
{
    public static Judgement? Judgement(Field field) => field.Mapping("judgement", reader =>
    {
        string? id = reader.Id();
        Judgement judgement = new()
        {
            Id = id ?? Placeholders.Unknown,
            Ask = reader.Need("ask").Text() ?? Placeholders.Unknown,
            Citation = reader.Cite(),
            Note = reader.May("note").Text(),
            Position = reader.Position,
        };
        return id is null ? null : judgement;
    });

    public static Note? Note(Field field) => field.Mapping("note", reader =>
    {
        string? id = reader.Id();
        Note note = new()
        {
            Id = id ?? Placeholders.Unknown,
            Text = reader.Need("text").Text() ?? Placeholders.Unknown,
            Citation = reader.Cite(),
            Basis = reader.May("basis").Word(Words.Bases) ?? Basis.Published,
            Reason = reader.May("reason").Text(),
            OnPage = reader.May("page").YesNo() ?? false,
            Position = reader.Position,
        };
        return id is null ? null : note;
    });
}
