using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads a text to its trees, whichever of the two languages it is written in.</summary>
internal static class SourceDocuments
{
    /// <summary>Every document, each with its problems.</summary>
    /// <param name="text">The text.</param>
    /// <param name="several">Whether several documents or a JSON array may stand in it.</param>
    /// <param name="bag">Takes what belongs to no document: an empty file.</param>
    /// <param name="limits">How much the text may hold.</param>
    public static ImmutableArray<SourceDocument> Read(SourceText text, bool several, DiagnosticBag bag, ReadLimits? limits = null)
    {
        bool blank = string.IsNullOrWhiteSpace(text.Text);
        ImmutableArray<SourceDocument> documents = blank ? []
            : several && limits is null ? text.Documents ??= ReadNodes(text, several, ReadLimits.Default)
            : ReadNodes(text, several, limits ?? ReadLimits.Default);
        if (blank || (documents.IsEmpty && !text.IsJson))
        {
            bag.Error(
                DiagnosticCodes.EmptyFile,
                new SourcePosition(text.Name, 1, 1),
                "expected a ruleset, a vocabulary or a case, found nothing in the file");
        }

        return documents;
    }

    private static ImmutableArray<SourceDocument> ReadNodes(SourceText text, bool several, ReadLimits limits) =>
        text.IsJson ? JsonNodeReader.Read(text, several, limits) : YamlNodeReader.Read(text, several, limits);
}
