using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads <c>triggers</c> of a row, item or rule, each with the place that attaches it.</summary>
internal static class TriggerReferences
{
    public static ImmutableArray<TriggerReference> Read(Field field, Citation citation)
    {
        ImmutableArray<Reference> read = field.Entries().References(FieldIds.Reference);
        TriggerReference[] references = new TriggerReference[read.Length];
        for (int i = 0; i < references.Length; i++)
        {
            references[i] = Of(read[i], citation);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(references);
    }

    public static TriggerReference Of(Reference reference, Citation citation) =>
        new() { Id = reference.Id, Citation = citation, Position = reference.Position };
}
