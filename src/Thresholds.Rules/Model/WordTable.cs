using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Thresholds.Rules.Model;

/// <summary>One fixed list of words: what a member of an enumeration is called in files and results.</summary>
/// <typeparam name="TEnum">The enumeration.</typeparam>
internal sealed class WordTable<TEnum>
    where TEnum : struct, Enum
{
    private readonly FrozenDictionary<string, TEnum> byWord;
    private readonly FrozenDictionary<TEnum, string> byValue;

    public WordTable(params (string Word, TEnum Value)[] pairs)
    {
        All = [.. pairs.Select(p => p.Word)];
        byWord = pairs.ToFrozenDictionary(p => p.Word, p => p.Value);
        byValue = pairs.ToFrozenDictionary(p => p.Value, p => p.Word);
    }

    /// <summary>Every word, in the order of the list.</summary>
    public ImmutableArray<string> All { get; }

    /// <summary>What the word means, or null for a word that the list does not have. Case matters.</summary>
    public TEnum? Find(string word) => byWord.TryGetValue(word, out TEnum value) ? value : null;

    /// <summary>What the value is called.</summary>
    public string WordFor(TEnum value) => byValue[value];
}
