using System.Text.RegularExpressions;

namespace Thresholds.Rules.Model;

/// <summary>Finds in a sentence the words that carry a force.</summary>
internal static partial class ForceWords
{
    /// <summary>The strongest modal word of a sentence, or null when it has none.</summary>
    public static (string Word, Force Force)? Strongest(string sentence)
    {
        (string Word, Force Force)? strongest = null;
        foreach (Match match in Modals().Matches(sentence))
        {
            string word = match.Value;
            Force force = word.ToLowerInvariant() switch
            {
                "required" or "requirement" or "requirements" => Force.Required,
                "must" or "shall" or "has to" or "have to" => Force.Must,
                "should" or "ought to" => Force.Should,
                "may" or "might" or "can" => Force.May,
                _ => Force.CouldLeadTo,
            };
            if (strongest is null || force > strongest.Value.Force)
            {
                strongest = (word, force);
            }
        }

        return strongest;
    }

    // "not required" and "need not" lift a duty and carry none.
    [GeneratedRegex(@"(?<!\b(?:not|no longer|isn't)\s)\b(?:required|requirements?|must|shall|has to|have to|should|ought to|may|might|can|could)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Modals();
}
