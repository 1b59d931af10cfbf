using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads <c>at-least</c>: a count of listed names, or of the rows of a level or domain.</summary>
internal static class AtLeastReader
{
    public static Condition? Read(Field field, SourcePosition position) => field.Mapping(field.Name, reader =>
    {
        int? count = reader.Need("count").WholeNumber();
        Field of = reader.Need("of");
        return of.IsMapping ? OfClass(of, count, position) : OfList(of, count, position);
    });

    private static AtLeastCondition? OfList(Field of, int? count, SourcePosition position)
    {
        ImmutableArray<Reference> members = of.Entries("a list of names, or a mapping with `level`, `domain` or both").References(FieldIds.FindingReference);
        return count is { } number && of.IsList ? new AtLeastCondition { Count = number, Members = members, Position = position } : null;
    }

    private static Condition? OfClass(Field of, int? count, SourcePosition position) => of.Mapping(of.Name, reader =>
    {
        Field level = reader.May("level");
        Field domain = reader.May("domain");
        AtLeastOfClassCondition condition = new()
        {
            Count = count ?? 1,
            Level = level.Reference(),
            Domain = domain.Reference(),
            Position = position,
        };
        if (!level.IsGiven && !domain.IsGiven && !reader.IsMisspelt("level") && !reader.IsMisspelt("domain"))
        {
            of.Report(DiagnosticCodes.NotACondition, "`level`, `domain` or both", "a mapping without them", null);
        }

        // Without its level or domain it would count every row, which nobody said.
        return count is null || (condition.Level is null && condition.Domain is null) ? null : (Condition)condition;
    });
}
