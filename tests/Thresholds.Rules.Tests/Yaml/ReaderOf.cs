using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Yaml;

namespace Thresholds.Rules.Tests.Yaml;

/// <summary>What the reader says of a text by itself, whatever kind of file it is: no analysis, no evaluation.</summary>
internal static class ReaderOf
{
    public static ImmutableArray<Diagnostic> Any(SourceText text)
    {
        DiagnosticBag bag = new();
        switch (FileKinds.Of(text, bag))
        {
            case FileKind.Ruleset:
                RulesetParser.Parse(text, bag);
                break;
            case FileKind.Vocabulary:
                VocabularyParser.Parse(text, bag);
                break;
            case FileKind.Case:
                CaseParser.Parse(text, bag);
                break;
            case FileKind.Contacts:
                VerifiedContactReader.Parse(text, bag);
                break;
            case FileKind.Coverage:
                UnreachableReader.Parse(text, bag);
                break;
        }

        return bag.ToSorted();
    }
}
