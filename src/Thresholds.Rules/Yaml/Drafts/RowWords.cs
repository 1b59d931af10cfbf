using System.Globalization;
using System.Text;

namespace Thresholds.Rules.Yaml;

/// <summary>The words of a row as ids and comparisons take them: lower case, ASCII letters and digits, without those that say nothing by themselves.</summary>
internal static class RowWords
{
    // Never a word that turns the meaning round: not, no, without, under, over.
    private static readonly HashSet<string> Small = new(StringComparer.Ordinal)
    {
        "a", "an", "and", "any", "are", "as", "at", "be", "been", "being", "by", "eg", "for", "from", "had", "has", "have", "her", "his", "ie", "in", "into", "is", "it",
        "its", "of", "on", "or", "s", "some", "such", "that", "the", "their", "them", "there", "these", "they", "this", "those", "to", "was", "were", "where", "which", "who",
        "whose", "with",
    };

    /// <summary>Every word, small ones as well.</summary>
    public static string[] All(string text)
    {
        StringBuilder plain = new(text.Length);
        foreach (char c in text.Replace("’", string.Empty, StringComparison.Ordinal).Replace("'", string.Empty, StringComparison.Ordinal).Normalize(NormalizationForm.FormD))
        {
            // What a letter is decorated with falls away; whatever else is no letter and no digit parts words.
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ');
            }
        }

        return plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The words that say something; all of them where none does.</summary>
    public static string[] Telling(string text)
    {
        string[] all = All(text);
        string[] telling = [.. all.Where(w => !Small.Contains(w))];
        return telling.Length > 0 ? telling : all;
    }

    /// <summary>The words with single spaces between them, so that a line break in a cell is no difference.</summary>
    public static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether one is most likely the other in other words: how many of the telling words of both they share, from 0 to 1.</summary>
    public static double Likeness(string left, string right)
    {
        HashSet<string> of = [.. Telling(left)];
        HashSet<string> other = [.. Telling(right)];
        int all = of.Union(other, StringComparer.Ordinal).Count();
        return all == 0 ? 0 : (double)of.Intersect(other, StringComparer.Ordinal).Count() / all;
    }
}
