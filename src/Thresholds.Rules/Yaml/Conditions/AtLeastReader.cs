using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads <c>at-least</c>: a count of listed names, or of the rows of a level or domain.</summary>
internal static class AtLeastReader
{
    private static readonly MappingShape ClassKeys = new("rows of a class", "The rows of a level, of a domain, or of both at once. Strengths and the row itself are left out.");

    private static readonly Key<Reference?> Level = ClassKeys.May("level", "The level whose rows are counted.", Shapes.Reference);

    private static readonly Key<Reference?> Domain = ClassKeys.May("domain", "The domain whose rows are counted.", Shapes.Reference);

    private static readonly MappingShape Keys = new("count", "Holds when this many of them are marked for. Those that share a concept count once.");

    private static readonly Key<int?> Count = Keys.Need("count", "How many.", Shapes.WholeNumber);

    private static readonly Key<Field> Of = Keys.Need(
        "of",
        "Of which: a list of rows and concepts, or the rows of a level, of a domain, or of both.",
        new Shape<Field>(
            f => f,
            Schema.AnyOf(
                Schema.List(ScalarSchemas.Finding),
                MappingSchemas.Of(ClassKeys, () => [MappingSchemas.Has(Level), MappingSchemas.Has(Domain)]))));

    public static Schema Schema { get; } = MappingSchemas.Of(Keys);

    public static Condition? Read(Field field, SourcePosition position) => field.Mapping(Keys, field.Name, reader =>
    {
        int? count = reader.Get(Count);
        Field of = reader.Get(Of);
        return of.IsMapping ? OfClass(of, count, position) : OfList(of, count, position);
    });

    private static AtLeastCondition? OfList(Field of, int? count, SourcePosition position)
    {
        ImmutableArray<Reference> members = of.Entries("a list of names, or a mapping with `level`, `domain` or both").References(FieldIds.FindingReference);
        return count is { } number && of.IsList ? new AtLeastCondition { Count = number, Members = members, Position = position } : null;
    }

    private static Condition? OfClass(Field of, int? count, SourcePosition position) => of.Mapping(ClassKeys, of.Name, reader =>
    {
        Field level = reader.At(Level);
        Field domain = reader.At(Domain);
        AtLeastOfClassCondition condition = new()
        {
            Count = count ?? 1,
            Level = level.Reference(),
            Domain = domain.Reference(),
            Position = position,
        };
        if (!level.IsGiven && !domain.IsGiven && !reader.IsMisspelt(Level.Name) && !reader.IsMisspelt(Domain.Name))
        {
            of.Report(DiagnosticCodes.NotACondition, "`level`, `domain` or both", "a mapping without them", null);
        }

        // Without its level or domain it would count every row, which nobody said.
        return count is null || (condition.Level is null && condition.Domain is null) ? null : (Condition)condition;
    });
}
