using System.Text.RegularExpressions;
using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Facts;
using Thresholds.Rules.Tests.ConsoleHost;

namespace Thresholds.Rules.Tests.Drafts;

/// <summary>The page on authoring, by doing what it says: from a published table to the ruleset of the package.</summary>
public sealed class AuthoringTests
{
    private static readonly DateOnly AsOf = new(2026, 3, 4);

    private string folder = string.Empty;

    private string File => Path.Combine(folder, "northamptonshire", "2018.yaml");

    [SetUp]
    public void Begin()
    {
        folder = Directory.CreateTempSubdirectory("authoring-").FullName;
        ConsoleRun.Of("new", "northamptonshire", "--from", Repository.PathOf("tests", "published", "northamptonshire-2018-appendix-1.csv"), "--rulesets", folder).ExitCode.Should().Be(0);
    }

    [TearDown]
    public void DeleteFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public void The_edits_of_the_page_make_a_sound_ruleset()
    {
        Author();

        ConsoleRun check = ConsoleRun.Of("check", File);

        (check.ExitCode, check.Out).Should().Be((0, "1 file: 0 errors, 0 warnings\n"));
    }

    [Test]
    public void It_indicates_what_the_ruleset_of_the_package_indicates()
    {
        AuthoredNorthamptonshire authored = Author();
        IThresholdEvaluator theirs = new ThresholdCatalog().GetEvaluator("northamptonshire@2018", AsOf);
        IThresholdEvaluator mine = new ThresholdCatalog().GetEvaluator(new RulesetReader().ReadFile(File).Edition!, AsOf);
        string Mine(string id) => authored.Ids.GetValueOrDefault(id, id);
        int count = 0;
        foreach (Observations observations in Cases(theirs.Edition))
        {
            Evaluation expected = theirs.Evaluate(observations);
            Evaluation actual = mine.Evaluate(new Observations
            {
                AsOf = AsOf,
                Facts = observations.Facts,
                Findings = [.. observations.Findings.Select(f => new Observation { Id = Mine(f.Id), Finding = f.Finding })],
            });

            string what = string.Join(", ", observations.Findings.Select(f => $"{f.Id} {f.Finding}").Concat(observations.Facts.Select(f => $"{f.Name} {f.Value}")));
            (actual.IndicatedLevel?.Id, actual.CouldReach?.Id, actual.Settled).Should().Be((expected.IndicatedLevel?.Id, expected.CouldReach?.Id, expected.Settled), "of {0}", what);
            actual.Because.Select(r => r.Rule.Id).Should().BeEquivalentTo(expected.Because.Select(r => Mine(r.Rule.Id)), "of {0}", what);
            actual.Section47.Triggers.Select(t => t.Trigger.Id).Should().Equal(expected.Section47.Triggers.Select(t => t.Trigger.Id), "of {0}", what);
            (actual.Section47.Status, actual.Section17.Status).Should().Be((expected.Section47.Status, expected.Section17.Status), "of {0}", what);
            count++;
        }

        count.Should().BeGreaterThan(500);
    }

    [Test]
    public void The_difference_from_the_ruleset_of_the_package_calls_all_outcomes_equal()
    {
        Author();

        EditionDifference difference = EditionDifference.Between(new ThresholdCatalog().Find("northamptonshire@2018", AsOf).Edition!, new RulesetReader().ReadFile(File).Edition!);

        difference.Levels.Should().HaveCount(4).And.OnlyContain(l => l.Verdict == OutcomeVerdict.Equal);
        difference.Triggers.Should().HaveCount(3).And.OnlyContain(t => t.Verdict == OutcomeVerdict.Equal);
        difference.Entries.Should().NotContain(e => e.Change == EntryChange.Added || e.Change == EntryChange.Removed, "every row is matched with its row by its words");
    }

    [Test]
    public void The_same_table_finds_nothing_to_do_in_what_was_authored()
    {
        Author();
        string before = System.IO.File.ReadAllText(File);

        ConsoleRun run = ConsoleRun.Of("new", "northamptonshire", "--from", Repository.PathOf("tests", "published", "northamptonshire-2018-appendix-1.csv"), "--rulesets", folder);

        (run.ExitCode, run.Error).Should().Be((0, string.Empty));
        run.Out.Should().Be($"{File}: 199 rows, as in the table.\n", "items of lists that the table does not have belong to another one");
        System.IO.File.ReadAllText(File).Should().Be(before);
    }

    [Test]
    public void The_commands_of_the_page_print_what_it_shows()
    {
        string page = System.IO.File.ReadAllText(Repository.PathOf("docs", "authoring.md"));
        string[] shown = [.. Regex.Matches(page, @"^\$ thresholds new [^\n]*\n(?<output>(?:[^`\n][^\n]*\n)+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture).Select(m => m.Value)];
        Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        shown.Should().HaveCount(2);
        foreach (string block in shown)
        {
            string[] lines = block.Split('\n', 2);
            string[] arguments = [.. lines[0]["$ thresholds ".Length..].Split(' ')
                .Select(a => a == "mine" ? folder : a.EndsWith(".csv", StringComparison.Ordinal) ? Repository.PathOf("tests", "published", "northamptonshire-2018-appendix-1.csv") : a)];

            ConsoleRun.Of(arguments).Out.Replace(folder, "mine", StringComparison.Ordinal).Should().Be(lines[1]);
        }
    }

    private AuthoredNorthamptonshire Author()
    {
        AuthoredNorthamptonshire authored = new(System.IO.File.ReadAllText(File));
        System.IO.File.WriteAllText(File, authored.Text());
        return authored;
    }

    // Every row by itself, present and absent, and some hundreds of records by chance, always the same ones.
    private static IEnumerable<Observations> Cases(Edition edition)
    {
        string[] ids = [.. edition.Ruleset.Indicators.Select(i => i.Id), .. edition.Ruleset.Judgements.Select(j => j.Id), .. edition.Vocabulary.Concepts.Select(c => c.Id)];
        foreach (string id in ids)
        {
            yield return new Observations { Findings = [new Observation { Id = id }] };
        }

        Random chance = new(2018);
        for (int i = 0; i < 400; i++)
        {
            yield return new Observations
            {
                Findings = [.. Enumerable.Range(0, chance.Next(1, 8)).Select(_ => new Observation { Id = ids[chance.Next(ids.Length)], Finding = (Finding)chance.Next(3) })],
                Facts = [.. edition.Vocabulary.Facts.Where(_ => chance.Next(8) == 0).Select(f => new RecordedFact { Name = f.Id, Value = Value(f, chance) })],
            };
        }
    }

    private static string Value(Fact fact, Random chance) => fact.Type switch
    {
        FactType.YesNo => chance.Next(2) == 0 ? "yes" : "no",
        FactType.OneOf => fact.Values[chance.Next(fact.Values.Length)],
        _ => $"{chance.Next((int)(fact.From ?? 0), (int)(fact.To ?? 30) + 1)}",
    };
}
