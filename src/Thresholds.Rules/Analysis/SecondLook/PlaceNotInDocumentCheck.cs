using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Analysis;

/// <summary>
/// Cited places that the document does not have. A citation is taken apart at commas, semicolons and `and`; a number is looked for before a heading, everything
/// else as words. Where our own citations point into a table (`row 3`) there are no words to look for.
/// </summary>
internal sealed partial class PlaceNotInDocumentCheck : IDocumentCheck
{
    public void Judge(RulesetSubject subject, DocumentText document, DiagnosticBag bag)
    {
        foreach (CitedPlace cited in CitedPlace.In(subject.Ruleset))
        {
            foreach (string part in Parts(cited.Citation.Section).SelectMany(p => Has(document, p) ? [] : p.Split(" and ")).Where(p => !Has(document, p)))
            {
                bag.Warning(
                    DiagnosticCodes.PlaceNotInDocument,
                    cited.Position,
                    $"{cited.Owner}: cites `{part}`, which the document does not have",
                    Help(document, part));
            }
        }
    }

    private static string[] Parts(string citation) =>
        citation.Split([", ", "; "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool Has(DocumentText document, string part) =>
        Pointer().IsMatch(part) || (Number().IsMatch(part) ? document.HasNumber(part) : document.Has(part));

    private static string? Help(DocumentText document, string part)
    {
        if (Number().IsMatch(part))
        {
            ImmutableArray<string> beside = [.. document.Numbers.Where(n => n.Split('.')[0] == part.Split('.')[0]).Order(StringComparer.Ordinal)];
            return beside.IsEmpty ? null : $"the document has {Phrase.List(beside)}";
        }

        ILookup<string, string> headings = document.Headings.ToLookup(h => h.ToLowerInvariant());
        return NearestName.Of(part.ToLowerInvariant(), headings.Select(h => h.Key)) is { } nearest ? $"did you mean `{headings[nearest].First()}`?" : null;
    }

    [GeneratedRegex(@"^\d+(\.\d+)*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();

    [GeneratedRegex(
        @"^(?:(?:foot)?note|row|item|level|stage|line|page|column|paragraph|table|list)(?:\s+to\s+.+)?(?:\s+\d+)?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pointer();
}
