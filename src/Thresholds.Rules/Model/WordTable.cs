using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Thresholds.Rules.Model;

/// <summary>
/// One fixed list of words: what a member of an enumeration is called in files and results. The lists are short, and a process that reads one case
/// uses thirty of them: plain arrays cost it nothing to set up.
/// </summary>
/// <typeparam name="TEnum">The enumeration; its members are whole numbers of 32 bits.</typeparam>
internal sealed class WordTable<TEnum>
    where TEnum : struct, Enum
{
    private readonly string[] words;
    private readonly int[] values;

    public WordTable(params (string Word, TEnum Value)[] pairs)
    {
        words = new string[pairs.Length];
        values = new int[pairs.Length];
        for (int place = 0; place < pairs.Length; place++)
        {
            words[place] = pairs[place].Word;
            values[place] = NumberOf(pairs[place].Value);
        }

        All = [.. words];
    }

    /// <summary>Every word, in the order of the list.</summary>
    public ImmutableArray<string> All { get; }

    /// <summary>What the word means, or null for a word that the list does not have. Case matters.</summary>
    public TEnum? Find(string word)
    {
        int place = Array.IndexOf(words, word);
        return place < 0 ? null : Unsafe.As<int, TEnum>(ref values[place]);
    }

    /// <summary>What the value is called.</summary>
    public string WordFor(TEnum value) => words[Array.IndexOf(values, NumberOf(value))];

    private static int NumberOf(TEnum value) => Unsafe.As<TEnum, int>(ref value);
}
