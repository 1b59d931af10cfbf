using System.Collections;
using System.Reflection;

namespace Thresholds.Rules.Tests.Wording;

/// <summary>Every text that stands in a document, a vocabulary or a case, as those who print it may spell it.</summary>
internal sealed class DocumentWords
{
    private readonly HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> texts = new(StringComparer.Ordinal);
    private string[]? longestFirst;

    public DocumentWords Add(object? thing)
    {
        switch (thing)
        {
            case string text:
                AddText(text);
                break;
            case IEnumerable many and not IDictionary:
                foreach (object? one in many)
                {
                    Add(one);
                }

                break;
            case not null when thing.GetType() is { IsEnum: false } type && type.Namespace!.StartsWith("Thresholds.Rules", StringComparison.Ordinal)
                && (type.IsValueType || seen.Add(thing)):
                foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0))
                {
                    Add(property.GetValue(thing));
                }

                break;
        }

        return this;
    }

    /// <summary>What is left of some words when everything from documents and cases has been taken out; empty when nothing with a letter is.</summary>
    public string Unexplained(string words)
    {
        if (!words.Any(char.IsLetter) || texts.Contains(words.Trim(' ', '.', ',', ';', ':', '(', ')', '"', '?')))
        {
            return string.Empty;
        }

        longestFirst ??= [.. texts.OrderByDescending(t => t.Length)];
        foreach (string text in longestFirst.Where(t => t.Length <= words.Length))
        {
            words = Without(words, text);
            if (!words.Any(char.IsLetter))
            {
                return string.Empty;
            }
        }

        return words;
    }

    private static string Without(string words, string text)
    {
        for (int at = words.IndexOf(text, StringComparison.Ordinal); at >= 0; at = words.IndexOf(text, at, StringComparison.Ordinal))
        {
            bool whole = (at == 0 || !char.IsLetter(words[at - 1])) && (at + text.Length == words.Length || !char.IsLetter(words[at + text.Length]));
            words = whole ? words.Remove(at, text.Length) : words;
            at += whole ? 0 : 1;
        }

        return words;
    }

    private void AddText(string text)
    {
        if (text.Trim().TrimEnd('.', '?') is not { Length: > 0 } trimmed)
        {
            return;
        }

        string spoken = trimmed.Replace('-', ' ');
        string oneLine = string.Join(' ', trimmed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        foreach (string form in new[] { trimmed, spoken, oneLine })
        {
            texts.Add(form);
            texts.Add(Phrases.Capital(form));
        }

        // What a document calls its levels stands in capitals on the line for the practitioner's own.
        if (!trimmed.Contains(' '))
        {
            texts.Add(trimmed.ToUpperInvariant());
        }
    }
}
