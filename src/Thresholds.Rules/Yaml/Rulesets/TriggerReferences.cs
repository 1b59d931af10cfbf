using System.Collections.Immutable;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads <c>triggers</c> of a row, item or rule, each with the place that attaches it.</summary>
internal static class TriggerReferences
{
    public static ImmutableArray<TriggerReference> Read(Field field, Citation citation) =>
        [.. field.Entries().References(FieldIds.Reference).Select(r => Of(r, citation))];

    public static TriggerReference Of(Reference reference, Citation citation) =>
        new() { Id = reference.Id, Citation = citation, Position = reference.Position };
}
