using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Tests.Findings;

/// <summary>Which known name a typing mistake most probably meant.</summary>
public sealed class NearestNameTests
{
    [TestCase("", "", 0)]
    [TestCase("abc", "abc", 0)]
    [TestCase("abc", "ab", 1)]
    [TestCase("abc", "abxc", 1)]
    [TestCase("abc", "axc", 1)]
    [TestCase("abc", "acb", 1)]
    [TestCase("abc", "cab", 2)]
    [TestCase("kitten", "sitting", 3)]
    [TestCase("ca", "abc", 3, Description = "what was swapped is not touched again")]
    public void The_distance_counts_slips(string first, string second, int distance)
    {
        EditDistance.Between(first, second, 10).Should().Be(distance);
        EditDistance.Between(second, first, 10).Should().Be(distance);
    }

    [Test]
    public void A_limit_changes_nothing_below_it()
    {
        Random random = new(5);
        for (int i = 0; i < 20_000; i++)
        {
            string first = Word(random);
            string second = Word(random);
            int distance = EditDistance.Between(first, second, 100);
            int limit = random.Next(6);
            int limited = EditDistance.Between(first, second, limit);

            distance.Should().Be(Simple(first, second), "of {0} and {1}", first, second);
            (limited <= limit ? limited : limit + 1).Should().Be(distance <= limit ? distance : limit + 1, "of {0} and {1} up to {2}", first, second, limit);
        }
    }

    [TestCase("strenght", "strength")]
    [TestCase("persistant-absence", "persistent-absence")]
    [TestCase("colour", null)]
    public void The_nearest_is_suggested_and_nothing_that_is_far(string typed, string? nearest) =>
        NearestName.Of(typed, ["strength", "persistent-absence", "level"]).Should().Be(nearest);

    [Test]
    public void Of_two_that_are_as_near_the_one_with_the_same_letters_is_likelier()
    {
        NearestName.Of("lsit", ["sit", "list"]).Should().Be("list");
        NearestName.Of("row-b", ["row-c", "row-a"]).Should().Be("row-a", "nothing but the order is left to go by");
    }

    [TestCase("strenght", "strength")]
    [TestCase("shuld", "should")]
    [TestCase("mst", null, Description = "too near to may")]
    [TestCase("row-b", null, Description = "two are as near")]
    [TestCase("strngt", null, Description = "two letters away")]
    [TestCase("strength", null, Description = "it is one")]
    public void Only_one_can_be_meant(string typed, string? only) =>
        NearestName.OnlyOneNear(typed, ["strength", "should", "must", "may", "row-a", "row-c", "strength"]).Should().Be(only);

    [Test]
    public void A_long_text_is_no_mistyped_name() => NearestName.Of(new string('x', 200), [new string('x', 199)]).Should().BeNull();

    private static string Word(Random random) => string.Concat(Enumerable.Range(0, random.Next(9)).Select(_ => "abc-"[random.Next(4)]));

    private static int Simple(string a, string b)
    {
        int[,] d = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
            {
                d[i, j] = i == 0 || j == 0
                    ? i + j
                    : Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
                }
            }
        }

        return d[a.Length, b.Length];
    }
}
