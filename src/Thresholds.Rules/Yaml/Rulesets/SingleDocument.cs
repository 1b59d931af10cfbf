using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Yaml;

/// <summary>Opens a file that holds one ruleset or one vocabulary and nothing after it.</summary>
internal static class SingleDocument
{
    /// <summary>The document's mapping, or a field that holds nothing, with the reason in the bag.</summary>
    public static Field Read(SourceText text, FileKind kind, DiagnosticBag bag, ReadLimits? limits)
    {
        MappingNode? root = null;
        ImmutableArray<SourceDocument> documents = SourceDocuments.Read(text, several: false, bag, limits);
        for (int i = 0; i < documents.Length; i++)
        {
            if (i == 0)
            {
                root = FileKinds.Check(documents[i], kind, text, bag);
            }
            else
            {
                bag.AddRange(documents[i].Problems);
            }
        }

        // A file of another kind would report every one of its keys.
        return new Field(root?.Find(FileKinds.KeyOf(kind)) is null ? null : root, FileKinds.KeyOf(kind), bag);
    }
}
