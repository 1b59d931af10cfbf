using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Yaml;

/// <summary>Changes rows that are there: new words, a new id with the former one kept, a mark.</summary>
internal sealed class RowChanges(TextEdits edits, WrittenTable written, RowIds ids)
{
    private const string FormerlyKey = "formerly";

    private readonly ImmutableArray<string>.Builder reworded = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<string>.Builder renamed = ImmutableArray.CreateBuilder<string>();
    private int unchanged;

    /// <summary>Keeps a row, with the words and the id that the table gives it.</summary>
    public void Keep(TableRow row, WrittenRow one)
    {
        string words = RowWords.OneLine(row.Wording);
        bool isReworded = words != one.Words;
        string? id = one.Id?.Value;
        if (isReworded)
        {
            edits.Replace(one.Text, one.Node.IsFlow ? YamlScalar.OfFlow(words) : YamlScalar.OfLine(words));
        }

        if (NewId(row, one, isReworded) is { } other)
        {
            Rename(one, other);
            renamed.Add(other);
            id = other;
        }

        if (isReworded && id is not null)
        {
            reworded.Add(id);
        }

        if (edits.LineBefore(one.Node.Start) == RulesetUpdate.MissingMark)
        {
            edits.RemoveLineBefore(one.Node.Start);
        }

        unchanged += isReworded || id != one.Id?.Value ? 0 : 1;
    }

    public void MarkMissing(WrittenRow one)
    {
        string lead = edits.LeadOf(one.Node.Start);
        if (lead.AsSpan().TrimStart() is ['-', ..] && edits.LineBefore(one.Node.Start) != RulesetUpdate.MissingMark)
        {
            edits.AddLinesBefore(one.Node.Start, $"{lead[..lead.IndexOf('-', StringComparison.Ordinal)]}{RulesetUpdate.MissingMark}\n");
        }
    }

    public RulesetDraftResult Result(string text, ImmutableArray<Diagnostic> diagnostics, ImmutableArray<string> added, ImmutableArray<string> missing) => new()
    {
        Text = text,
        Diagnostics = diagnostics,
        Added = added,
        Reworded = reworded.ToImmutable(),
        Renamed = renamed.ToImmutable(),
        Missing = missing,
        Unchanged = unchanged,
    };

    // An id that a person chose stays with the row. One that was made of words goes with the words.
    private string? NewId(TableRow row, WrittenRow one, bool isReworded)
    {
        if (one.Id?.Value is not { } id)
        {
            return null;
        }

        string wanted = row.Id ?? (isReworded && RowIds.IsMade(id, one.Words) ? RowIds.Of(row.Wording) : id);
        return wanted == id || RowIds.IsMade(id, row.Wording) && row.Id is null || Formers(one).Contains(wanted) ? null : ids.Free(wanted);
    }

    private void Rename(WrittenRow one, string id)
    {
        string former = one.Id!.Value!;
        edits.Replace(one.Id, id);
        foreach (LocatedNode reference in written.References(former))
        {
            edits.Replace(reference, id);
        }

        if (one.Node[FormerlyKey] is { } formerly)
        {
            edits.Replace(formerly, $"[{string.Join(", ", Formers(one).Append(former))}]");
        }
        else if (one.Node.IsFlow)
        {
            edits.Insert(one.Id.End, $", {FormerlyKey}: {former}");
        }
        else
        {
            string indent = new(' ', edits.LeadOf(one.Node.Start).Length);
            edits.AddLinesBehind(one.Id.End, $"{indent}{FormerlyKey}: {former}\n");
        }
    }

    private static IEnumerable<string> Formers(WrittenRow one) =>
        one.Node[FormerlyKey] is { } formerly ? formerly.Items.Select(i => i.Value).Append(formerly.Value).OfType<string>() : [];
}
