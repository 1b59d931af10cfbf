using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Analysis;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Tests.Analysis;

/// <summary>A process that reads an edition of the package does not judge it again. These tests are why it need not.</summary>
public sealed class EmbeddedEditionsTests
{
    private static readonly Edition[] Editions = [.. new ThresholdCatalog().ReadAll()];

    private static IEnumerable<string> Names() => Editions.Select(e => e.Ruleset.ToString());

    [TestCaseSource(nameof(Names))]
    public void Nothing_is_to_be_said_of_it(string name)
    {
        Edition edition = Editions.Single(e => e.Ruleset.ToString() == name);

        RulesetAnalysis.Judge(edition.Ruleset, edition.Vocabulary).Should().BeEmpty();
    }

    [Test]
    public void Nothing_is_to_be_said_of_the_vocabulary() => VocabularyAnalysis.Judge(Editions[0].Vocabulary).Should().BeEmpty();

    [TestCaseSource(nameof(Names))]
    public void A_copy_in_a_folder_is_judged_and_is_the_same_edition(string name)
    {
        Edition edition = Editions.Single(e => e.Ruleset.ToString() == name);
        RulesetReadResult read = new RulesetReader().ReadFile(Repository.PathOf("rulesets", edition.Ruleset.Id, edition.Ruleset.Edition + ".yaml"));

        read.Diagnostics.Should().BeEmpty();
        read.Edition!.Sha256.Should().Be(edition.Sha256);
    }
}
