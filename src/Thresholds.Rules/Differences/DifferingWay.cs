using System.Globalization;

namespace Thresholds.Rules;

/// <summary>A set of observations in numbers, with the places of the rules that it makes true in each edition.</summary>
/// <param name="Findings">The atoms of its findings.</param>
/// <param name="Facts">For each of its facts the cells of the values that will do.</param>
/// <param name="Count">How many sets it stands for.</param>
/// <param name="RulesOfFirst">The true rules of the first edition.</param>
/// <param name="RulesOfSecond">The true rules of the second edition.</param>
internal sealed record DifferingWay(int[] Findings, SortedDictionary<int, int[]> Facts, int Count, int[] RulesOfFirst, int[] RulesOfSecond)
{
    /// <summary>Everything but the values of one fact.</summary>
    public string Apart(int fact) =>
        $"{Numbers(Findings)};{string.Join(';', Facts.Select(f => f.Key == fact ? $"{f.Key}" : $"{f.Key}:{Numbers(f.Value)}"))};{Numbers(RulesOfFirst)};{Numbers(RulesOfSecond)}";

    public DifferingWay Joined(DifferingWay other, int fact)
    {
        SortedDictionary<int, int[]> facts = new(Facts);
        if (facts.TryGetValue(fact, out int[]? cells))
        {
            facts[fact] = [.. cells.Union(other.Facts[fact]).Order()];
        }

        return this with { Facts = facts, Count = Count + other.Count };
    }

    private static string Numbers(int[] numbers) => string.Join(',', numbers.Select(n => n.ToString(CultureInfo.InvariantCulture)));
}
