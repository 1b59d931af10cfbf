using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Analysis;

/// <summary>Published words - of rows and items - that do not stand in the document, mostly because of a letter.</summary>
internal sealed class WordsNotInDocumentCheck : IDocumentCheck
{
    public void Judge(RulesetSubject subject, DocumentText document, DiagnosticBag bag)
    {
        Ruleset ruleset = subject.Ruleset;
        IEnumerable<(string Owner, string Text, SourcePosition Position)> words =
        [
            .. ruleset.Indicators.Select(i => (RulesetSubject.NameOf(i), i.Text, i.Position)),
            .. ruleset.Lists.SelectMany(l => l.Items.Where(i => i.Indicator is null).Select(i => ($"list `{l.Id}`", i.Text, i.Position))),
        ];
        foreach ((string owner, string text, SourcePosition position) in words.Where(w => !document.Has(w.Text)))
        {
            bag.Warning(
                DiagnosticCodes.WordsNotInDocument,
                position,
                $"{owner}: its words do not stand in the document",
                "published words are kept letter by letter, misprints included; words that a page break or a join parts are accepted with their reason");
        }
    }
}
