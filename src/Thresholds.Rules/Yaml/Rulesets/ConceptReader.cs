using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads one of a vocabulary's <c>concepts</c>.</summary>
internal static class ConceptReader
{
    private static readonly ImmutableArray<string> Domains = ["child-developmental-needs", "parenting-capacity", "family-and-environment"];

    public static Concept? Read(Field field) => field.Mapping("concept", reader =>
    {
        string? id = reader.Named(reader.Need("id").ConceptId());
        Concept concept = new()
        {
            Id = id ?? Placeholders.Unknown,
            Meaning = reader.Need("meaning").Text() ?? Placeholders.Unknown,
            Domain = Domain(reader.Need("domain")) ?? Domains[0],
            Ask = reader.Need("ask").Text() ?? Placeholders.Unknown,
            Position = reader.Position,
        };
        return id is null ? null : concept;
    });

    // The three sides of the Assessment Framework; the model keeps the word.
    private static string? Domain(Field field)
    {
        string expected = Quoted.Choice(Domains);
        string? word = field.Scalar(expected)?.Value;
        if (word is null || Domains.Contains(word))
        {
            return word;
        }

        field.Report(DiagnosticCodes.UnknownWord, expected, NearestName.Help(word.ToLowerInvariant(), Domains));
        return null;
    }
}
