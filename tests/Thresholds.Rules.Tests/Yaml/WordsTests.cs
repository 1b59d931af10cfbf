using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules.Tests.Yaml;

public sealed class WordsTests
{
    [Test]
    public void Every_member_has_one_word_and_every_word_its_member()
    {
        Holds(Words.Forces, f => f.ToWord());
        Holds(Words.SectionStatuses, s => s.ToWord());
        Holds(Words.Bases, b => b.ToWord());
        Holds(Words.Askings, a => a.ToWord());
        Holds(Words.FactTypes, f => f.ToWord());
        Holds(Words.ComparisonOperators, o => o.ToWord());
        Holds(Words.Findings, f => f.ToWord());
        Holds(Words.ObservationKinds, k => k.ToWord());
    }

    [Test]
    public void A_member_is_called_what_it_is()
    {
        Force.CouldLeadTo.ToWord().Should().Be("could-lead-to");
        SectionStatus.DescribedAsS47.ToWord().Should().Be("described-as-s47");
        SectionStatus.Required.ToWord().Should().Be("required");
        FactType.YesNo.ToWord().Should().Be("yes-no");
        ComparisonOperator.AtMost.ToWord().Should().Be("at-most");
        ObservationKind.ChildsWords.ToWord().Should().Be("childs-words");
    }

    private static void Holds<TEnum>(WordTable<TEnum> words, Func<TEnum, string> toWord)
        where TEnum : struct, Enum
    {
        words.All.Should().HaveCount(Enum.GetValues<TEnum>().Length);
        foreach (TEnum value in Enum.GetValues<TEnum>())
        {
            words.Find(toWord(value)).Should().Be(value);
        }
    }
}
