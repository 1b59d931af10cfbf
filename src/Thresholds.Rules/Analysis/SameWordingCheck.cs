using System.Text;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Analysis;

/// <summary>
/// Rows with the same words, mostly a line copied twice. A document that really prints them twice says so in a note on either row,
/// which is also what a reader of the result needs.
/// </summary>
internal sealed class SameWordingCheck : IRulesetCheck
{
    public void Judge(RulesetSubject subject, DiagnosticBag bag)
    {
        Dictionary<string, Indicator> seen = [];
        foreach (Indicator indicator in subject.Ruleset.Indicators)
        {
            string words = Plain(indicator.Text);
            if (!seen.TryAdd(words, indicator) && seen[words] is { Note: null } first && indicator.Note is null)
            {
                // Whoever records one of them records one level and not the other.
                string where = first.Level?.Id == indicator.Level?.Id ? string.Empty : ", at another level";
                bag.Warning(
                    DiagnosticCodes.SameWording,
                    indicator.Position,
                    $"{RulesetSubject.NameOf(indicator)} has the same words as {RulesetSubject.NameOf(first)}{where}",
                    "if the document prints them twice, say so in a `note` on either");
            }
        }
    }

    private static string Plain(string text)
    {
        StringBuilder plain = new(text.Length);
        foreach (char c in text)
        {
            char letter = c switch
            {
                '‘' or '’' or '‛' or '“' or '”' or '"' or '`' or '´' => '\'',
                '‐' or '‑' or '‒' or '–' or '—' or '−' => '-',
                _ when char.IsWhiteSpace(c) => ' ',
                _ => char.ToLowerInvariant(c),
            };
            if (letter != ' ' || (plain.Length > 0 && plain[^1] != ' '))
            {
                plain.Append(letter);
            }
        }

        return plain.ToString().TrimEnd(' ', '.', ',', ';', ':');
    }
}
