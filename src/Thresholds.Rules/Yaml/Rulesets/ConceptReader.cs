using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads one of a vocabulary's <c>concepts</c>.</summary>
internal static class ConceptReader
{
    private static readonly ImmutableArray<string> Domains = ["child-developmental-needs", "parenting-capacity", "family-and-environment"];

    private static readonly MappingShape Keys = new("concept", "A circumstance that means the same in every edition that names it.");

    private static readonly Key<string?> Id =
        Keys.Need("id", "The concept: its subject, a slash, and what is the case, as in child/pregnant.", Shapes.ConceptId);

    private static readonly Key<string?> Meaning = Keys.Need("meaning", "What is the case when it is recorded, and where its bounds are.", Shapes.Text);

    private static readonly Key<string?> FrameworkDomain =
        Keys.Need("domain", "The side of the Assessment Framework that it belongs to.", new Shape<string?>(Domain, Schema.Words(Domains)));

    private static readonly Key<string?> Ask = Keys.Need("ask", "The question that asks for it.", Shapes.Text);

    public static Shape<Concept?> Shape { get; } = Shapes.Mapping(Keys, Read);

    private static Concept? Read(MappingReader reader)
    {
        string? id = reader.Id(Id);
        Concept concept = new()
        {
            Id = id ?? Placeholders.Unknown,
            Meaning = reader.Get(Meaning) ?? Placeholders.Unknown,
            Domain = reader.Get(FrameworkDomain) ?? Domains[0],
            Ask = reader.Get(Ask) ?? Placeholders.Unknown,
            Position = reader.Position,
        };
        return id is null ? null : concept;
    }

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
