using System.Collections.Immutable;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules;

/// <summary>Collects the parts of an entry in the order of the format. What is not there is no part.</summary>
internal sealed class EntryParts(EntryNames names)
{
    private readonly ImmutableArray<EntryPart>.Builder parts = ImmutableArray.CreateBuilder<EntryPart>();

    private readonly FormatText shown = new(EntryNames.AsWritten, inOrder: false);
    private readonly FormatText compared = new(names, inOrder: true);

    public ImmutableArray<EntryPart> ToImmutable() => parts.ToImmutable();

    public EntryParts Add(string part, string? text) => Add(part, text, text is null ? null : MatchedEditions.Words(text));

    public EntryParts Add(string part, string? text, string? meaning)
    {
        parts.Add(new EntryPart(part, text, meaning));
        return this;
    }

    /// <summary>Something that holds; where it does not, the format has no key for it.</summary>
    public EntryParts Add(string part, bool holds) => Add(part, holds ? "true" : null);

    /// <summary>A list in which the order says nothing.</summary>
    public EntryParts Add(string part, IEnumerable<string> ids, Func<string, string> name)
    {
        string[] all = [.. ids.Distinct(StringComparer.Ordinal)];
        return all.Length == 0 ? Add(part, text: null) : Add(part, string.Join(", ", all), string.Join(", ", all.Select(name).Order(StringComparer.Ordinal)));
    }

    public EntryParts Add(string part, IEnumerable<string> words) => Add(part, words, w => w);

    public EntryParts Add(string part, Condition? condition) => Add(part, condition?.Accept(shown), condition?.Accept(compared));

    public EntryParts Add(string part, Applicability? applies) => Add(part, applies?.Accept(shown), applies?.Accept(compared));

    /// <summary>A level as a reader knows it.</summary>
    public EntryParts AddLevel(string part, Level? level) => Add(part, level is null ? null : Named(level), level is null ? null : names.Level(level.Id));

    public EntryParts AddBasis(Basis basis, string? reason) =>
        Add("basis", basis == Basis.Interpretation ? basis.ToWord() : null).Add("reason", reason);

    public EntryParts AddCite(Citation citation) => Add("cite", citation.Text);

    public static string Named(Level level) => level.IsNumbered ? $"{level.Place}, {level.Name}" : level.Place;
}
