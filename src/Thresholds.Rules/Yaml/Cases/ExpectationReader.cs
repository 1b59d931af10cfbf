using System.Collections.Immutable;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads <c>expect</c>. What is not stated is not checked, so a key that is missing stays null.</summary>
internal static class ExpectationReader
{
    public static Expectation Read(MappingReader reader) => new()
    {
        Level = reader.May("level").Reference(),
        CouldReach = reader.May("could-reach").Reference(),
        Settled = reader.May("settled").YesNo(),
        Complete = reader.May("complete").YesNo(),
        Section47 = reader.May("section47").Word(Words.SectionStatuses),
        Section17 = reader.May("section17").Word(Words.SectionStatuses),
        Because = References(reader.May("because")),
        Contradictions = References(reader.May("contradictions")),
        Conflicts = References(reader.May("conflicts")),
        Questions = References(reader.May("questions")),
        Responses = References(reader.May("responses")),
        Consent = References(reader.May("consent")),
        Considerations = References(reader.May("considerations")),
        Position = reader.Position,
    };

    private static ImmutableArray<Reference>? References(Field field)
    {
        ImmutableArray<Field> entries = field.Entries();
        return field.IsList ? entries.References(FieldIds.FindingReference) : null;
    }
}
