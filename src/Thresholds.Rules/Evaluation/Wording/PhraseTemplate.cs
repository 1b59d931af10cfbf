using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Thresholds.Rules.Engines;

/// <summary>One sentence with its placeholders, taken apart once: words and names take turns, and a sentence starts and ends with words.</summary>
internal sealed class PhraseTemplate
{
    // Longer sentences are made all the same, in borrowed memory.
    private const int LengthOfMost = 384;

    private readonly string key;
    private readonly ImmutableArray<string> words;

    public PhraseTemplate(string key, string text)
    {
        this.key = key;
        ImmutableArray<string>.Builder between = ImmutableArray.CreateBuilder<string>();
        ImmutableArray<string>.Builder names = ImmutableArray.CreateBuilder<string>();
        int start = 0;
        for (int open = text.IndexOf('{', start); open >= 0; open = text.IndexOf('{', start))
        {
            int close = text.IndexOf('}', open);
            if (close < 0)
            {
                throw new InvalidOperationException($"phrase `{key}`: a placeholder has no end");
            }

            between.Add(text[start..open]);
            names.Add(text[(open + 1)..close]);
            start = close + 1;
        }

        between.Add(text[start..]);
        words = between.ToImmutable();
        Names = names.ToImmutable();
    }

    /// <summary>The placeholders in the order of the sentence.</summary>
    public ImmutableArray<string> Names { get; }

    public string Fill(ReadOnlySpan<(string Name, string Value)> values)
    {
        if (Names.IsEmpty)
        {
            return words[0];
        }

        DefaultInterpolatedStringHandler text = new(0, 0, CultureInfo.InvariantCulture, stackalloc char[LengthOfMost]);
        text.AppendLiteral(words[0]);
        for (int i = 0; i < Names.Length; i++)
        {
            text.AppendLiteral(ValueOf(Names[i], values));
            text.AppendLiteral(words[i + 1]);
        }

        return text.ToStringAndClear();
    }

    /// <summary>The sentence with its own words changed and its placeholders kept.</summary>
    public PhraseTemplate With(Func<string, string> change)
    {
        StringBuilder text = new();
        for (int i = 0; i < words.Length; i++)
        {
            text.Append(change(words[i])).Append(i < Names.Length ? $"{{{Names[i]}}}" : string.Empty);
        }

        return new PhraseTemplate(key, text.ToString());
    }

    // A sentence has a handful of placeholders: looking along them is faster than any table.
    private string ValueOf(string name, ReadOnlySpan<(string Name, string Value)> values)
    {
        foreach ((string given, string value) in values)
        {
            if (given == name)
            {
                return value;
            }
        }

        throw new InvalidOperationException($"phrase `{key}`: nothing was given for `{{{name}}}`");
    }
}
