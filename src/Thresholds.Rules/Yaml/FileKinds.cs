using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Yaml;

/// <summary>Tells what a file holds by its first key. JSON keeps no order, so there any place will do.</summary>
internal static class FileKinds
{
    private static readonly WordTable<FileKind> Keys = new(
        ("ruleset", FileKind.Ruleset),
        ("vocabulary", FileKind.Vocabulary),
        ("case", FileKind.Case),
        ("contacts-for", FileKind.Contacts),
        ("coverage-of", FileKind.Coverage));

    /// <summary>The kind, or null with the reason in the bag.</summary>
    public static FileKind? Of(SourceText text, DiagnosticBag bag, ReadLimits? limits = null)
    {
        // What holds one document is told by its first key, without reading it twice.
        if (!text.IsJson && YamlFirstKey.Of(text) is { } key && Keys.Find(key) is { } single and not FileKind.Case)
        {
            return single;
        }

        ImmutableArray<SourceDocument> documents = SourceDocuments.Read(text, several: true, bag, limits);
        if (text.IsJson && text.Text.AsSpan().TrimStart() is ['[', ..])
        {
            return FileKind.Case;
        }

        // A stream of cases stays one when its first document is broken.
        FileKind? kind = documents.Select(d => KindOf(d.RootKeys, text.IsJson)).FirstOrDefault(k => k is not null);
        if (documents.IsEmpty || (kind is not null && (kind == FileKind.Case || KindOf(documents[0].RootKeys, text.IsJson) == kind)))
        {
            return documents.IsEmpty ? null : kind;
        }

        SourceDocument first = documents[0];
        if (first.Root is null && first.RootKeys.IsEmpty)
        {
            bag.AddRange(first.Problems);
        }
        else
        {
            ReportUnknown(first, null, bag);
        }

        return null;
    }

    /// <summary>The mapping of a document that should be of this kind, or null with the reason in the bag.</summary>
    public static MappingNode? Check(SourceDocument document, FileKind expected, SourceText text, DiagnosticBag bag)
    {
        bag.AddRange(document.Problems);
        if (document.Root is null)
        {
            return null;
        }

        MappingNode? root = document.Root as MappingNode;
        if (root is null || KindOf(document.RootKeys, text.IsJson) != expected)
        {
            ReportUnknown(document, expected, bag);
        }

        return root;
    }

    /// <summary>The key that says what a file of this kind is.</summary>
    public static string KeyOf(FileKind kind) => Keys.WordFor(kind);

    private static FileKind? KindOf(ImmutableArray<ScalarNode> keys, bool isJson)
    {
        if (!isJson)
        {
            return keys.IsEmpty ? null : Keys.Find(keys[0].Value);
        }

        // A case may name its ruleset, so the case's key goes first.
        foreach (FileKind kind in (ReadOnlySpan<FileKind>)[FileKind.Case, FileKind.Contacts, FileKind.Coverage, FileKind.Vocabulary, FileKind.Ruleset])
        {
            if (keys.Any(k => k.Value == Keys.WordFor(kind)))
            {
                return kind;
            }
        }

        return null;
    }

    private static void ReportUnknown(SourceDocument document, FileKind? expected, DiagnosticBag bag)
    {
        string wanted = expected is { } kind ? $"`{KeyOf(kind)}`" : Quoted.Choice(Keys.All);
        switch (document)
        {
            case { Root: RefusedNode }:
                break;
            case { Root: ScalarNode { IsEmpty: true } empty }:
                bag.Error(DiagnosticCodes.EmptyFile, empty.Position, $"expected a mapping that starts with {wanted}, found an empty document");
                break;
            case { Root: not (null or MappingNode) }:
                bag.Error(
                    DiagnosticCodes.WrongShape, document.Root.Position, $"expected a mapping that starts with {wanted}, found {document.Root.Described}");
                break;
            case { RootKeys: [var first, ..] }:
                ImmutableArray<string> words = expected is { } only ? [KeyOf(only)] : Keys.All;
                string[] absent = [.. words.Where(w => !document.RootKeys.Any(k => k.Value == w))];
                string? help = NearestName.Help(first.Value, absent)
                    ?? (absent.Length < words.Length ? "the first key says what the file is: move it to the top" : null);
                TextEdit? fix = NearestName.OnlyOneNear(first.Value, words) is { } meant && absent.Contains(meant)
                    ? new TextEdit { Position = first.Position, Old = first.Value, New = meant }
                    : null;
                bag.Error(DiagnosticCodes.UnknownFileKind, first.Position, $"expected {wanted} as the first key, found {Quoted.Of(first.Value)}", help, fix);
                break;
            default:
                bag.Error(
                    DiagnosticCodes.UnknownFileKind,
                    document.Root?.Position ?? SourcePosition.None,
                    $"expected {wanted} as the first key, found an empty mapping");
                break;
        }
    }
}
