using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Yaml;

namespace Thresholds.Rules;

/// <summary>Reads cases from YAML (one or several documents) or JSON (an object or an array). Mistakes come back as diagnostics.</summary>
public static class CaseReader
{
    /// <summary>Reads cases.</summary>
    /// <param name="stream">YAML or JSON in UTF-8; a first <c>{</c> or <c>[</c> means JSON. Read to its end and not closed.</param>
    /// <param name="name">The name that diagnostics show, usually the path.</param>
    public static CaseReadResult Read(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        DiagnosticBag bag = new();
        return SourceText.Read(stream, name, bag) is { } text ? Read(text, bag) : Failed(bag);
    }

    /// <summary>Reads cases from a file. A file that cannot be opened is a diagnostic too.</summary>
    /// <param name="path">The file.</param>
    public static CaseReadResult ReadFile(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        DiagnosticBag bag = new();
        using Stream? stream = Files.TryOpen(path, bag);
        return stream is null ? Failed(bag) : Read(stream, path);
    }

    internal static CaseReadResult Read(SourceText text, DiagnosticBag bag)
    {
        ImmutableArray<SourceDocument> documents = SourceDocuments.Read(text, several: true, bag);
        ImmutableArray<CaseFile> cases = CaseParser.Parse(documents, text, bag);
        bool isArray = text.IsJson && text.Text.AsSpan().TrimStart() is ['[', ..];

        // By what the input holds and not by what could be read, so that the shape of an answer does not depend on a mistake.
        return new CaseReadResult { Cases = cases, Diagnostics = bag.ToSorted(), IsMany = isArray || documents.Length > 1, IsOtherKind = IsOtherKind(text) };
    }

    private static bool IsOtherKind(SourceText text) =>
        FileKinds.Of(text, new DiagnosticBag()) is FileKind.Ruleset or FileKind.Vocabulary or FileKind.Contacts or FileKind.Coverage;

    private static CaseReadResult Failed(DiagnosticBag bag) => new() { Cases = [], Diagnostics = bag.ToSorted(), IsMany = false };
}
