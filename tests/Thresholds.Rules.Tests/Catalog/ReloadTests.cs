using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Tests.Guidance;

namespace Thresholds.Rules.Tests.Catalog;

/// <summary>Folders that are read again: whole or not at all, the last sound edition kept, and said.</summary>
public sealed class ReloadTests
{
    private static readonly DateOnly AsOf = new(2026, 3, 4);

    private string folder = string.Empty;

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("reload-").FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public void A_new_text_is_for_whoever_asks_from_then_on()
    {
        ThresholdCatalog catalog = Catalog();
        IThresholdEvaluator before = catalog.GetEvaluator("example", AsOf);
        Write("example/1.yaml", Titled("Changed"));

        CatalogReload said = catalog.Reload();

        said.Updated.Should().Equal("example@1");
        (said.Removed.Length, said.Kept.Length, said.Diagnostics.Length, said.HasChanges).Should().Be((0, 0, 0, true));
        catalog.GetEvaluator("example", AsOf).Edition.Ruleset.Title.Should().Be("Changed");
        before.Edition.Ruleset.Title.Should().NotBe("Changed", "who began with an edition ends with it");
        before.Evaluate(Observations.Of("only-row")).IndicatedLevel.Should().NotBeNull();
    }

    [Test]
    public void The_same_text_is_the_same_edition()
    {
        ThresholdCatalog catalog = Catalog();
        IThresholdEvaluator before = catalog.GetEvaluator("example", AsOf);
        Write("example/1.yaml", EditionFile.Text());

        catalog.Reload().HasChanges.Should().BeFalse();
        catalog.GetEvaluator("example", AsOf).Should().BeSameAs(before);
    }

    [Test]
    public void A_file_with_errors_leaves_the_last_sound_edition()
    {
        ThresholdCatalog catalog = Catalog();
        IThresholdEvaluator before = catalog.GetEvaluator("example", AsOf);
        Write("example/1.yaml", EditionFile.Text().Replace("title:", "titel:", StringComparison.Ordinal));
        Write("other/1.yaml", EditionFile.Text("other", "1", "2026-01-01"));

        CatalogReload said = catalog.Reload();

        said.Kept.Should().Equal("example@1");
        said.Updated.Should().Equal("other@1");
        said.Diagnostics.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCodes.UnknownKey);
        catalog.GetEvaluator("example", AsOf).Should().BeSameAs(before);
        catalog.Reload().Kept.Should().Equal(["example@1"], "it is said as long as it is so");

        Write("example/1.yaml", Titled("Mended"));
        catalog.Reload().Updated.Should().Equal("example@1");
        catalog.GetEvaluator("example", AsOf).Edition.Ruleset.Title.Should().Be("Mended");
    }

    [Test]
    public void A_file_that_was_never_sound_says_why()
    {
        ThresholdCatalog catalog = Catalog();
        Write("broken/1.yaml", "ruleset: broken\n");

        catalog.Reload().Should().Match<CatalogReload>(r => r.Updated.IsEmpty && r.Kept.IsEmpty && !r.Diagnostics.IsEmpty);
        catalog.Find("broken", AsOf).Diagnostics.Should().NotBeEmpty();
    }

    [Test]
    public void A_file_that_is_gone_is_an_edition_that_is_gone()
    {
        ThresholdCatalog catalog = Catalog();
        Write("example/2.yaml", EditionFile.Text("example", "2", "2026-02-01"));
        catalog.Reload();
        File.Delete(Path.Combine(folder, "example", "1.yaml"));

        catalog.Reload().Removed.Should().Equal("example@1");
        catalog.Find("example@1", AsOf).Edition.Should().BeNull();
        catalog.Find("example", AsOf).Edition!.Ruleset.Edition.Should().Be("2");
    }

    [Test]
    public void A_folder_that_is_away_loses_nothing()
    {
        ThresholdCatalog catalog = Catalog();
        catalog.GetEvaluator("example", AsOf);
        string away = folder + "-away";
        Directory.Move(folder, away);
        CatalogReload said = catalog.Reload();
        Directory.Move(away, folder);

        said.Kept.Should().Equal("example@1");
        said.Diagnostics.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCodes.CannotOpen);
        catalog.Find("example", AsOf).Edition.Should().NotBeNull();
    }

    [Test]
    public void A_name_that_comes_to_stand_twice_changes_nothing()
    {
        ThresholdCatalog catalog = Catalog();
        Write("northamptonshire/2018.yaml", EditionFile.Text("northamptonshire", "2018", "2018-09-10"));

        CatalogReload said = catalog.Reload();

        said.Diagnostics.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCodes.EditionTwice);
        said.HasChanges.Should().BeFalse();
        catalog.Find("northamptonshire@2018", AsOf).Edition!.Ruleset.Title.Should().StartWith("Northamptonshire");
    }

    [Test]
    public void A_vocabulary_of_its_own_is_read_again_as_well()
    {
        Write("vocabulary.yaml", File.ReadAllText(Repository.PathOf("rulesets", "vocabulary.yaml")));
        ThresholdCatalog catalog = Catalog();
        string before = catalog.Find("example", AsOf).Edition!.Sha256;
        File.AppendAllText(Path.Combine(folder, "vocabulary.yaml"), "# changed\n");

        catalog.Reload().Updated.Should().Equal("example@1");
        catalog.Find("example", AsOf).Edition!.Sha256.Should().NotBe(before);
    }

    /// <summary>Many threads evaluate while the file changes under them: every evaluation is of one text or of the other, whole.</summary>
    [Test]
    public void No_evaluation_is_torn()
    {
        const int Reloads = 40;
        ThresholdCatalog catalog = Catalog();
        string[] texts = [EditionFile.Text(), Titled("Changed")];

        // An edition is read when it is first asked for; before that there is no last sound one to keep.
        catalog.GetEvaluator("example", AsOf);
        HashSet<string> known = [.. texts.Select(Sha)];
        bool over = false;
        int wrong = 0;
        Thread[] readers = [.. Enumerable.Range(0, 4).Select(_ => new Thread(() =>
        {
            while (!Volatile.Read(ref over))
            {
                Evaluation evaluation = catalog.GetEvaluator("example", AsOf).Evaluate(Observations.Of("only-row"));
                bool isWhole = known.Contains(evaluation.Edition.Sha256) && evaluation.IndicatedLevel?.Id == "low" && evaluation.Because.Length == 1;
                Interlocked.Add(ref wrong, isWhole ? 0 : 1);
            }
        }))];
        Array.ForEach(readers, r => r.Start());
        for (int i = 0; i < Reloads; i++)
        {
            Write("example/1.yaml", i % 3 == 2 ? "ruleset: example\n" : texts[i % 2]);
            catalog.Reload();
        }

        Volatile.Write(ref over, true);
        Array.ForEach(readers, r => r.Join());
        wrong.Should().Be(0);
    }

    [Test]
    public void A_watcher_reads_what_changes_and_says_so()
    {
        ThresholdCatalog catalog = Catalog();
        using ManualResetEventSlim sound = new();
        using ManualResetEventSlim broken = new();
        using CatalogWatcher watcher = new(catalog, said =>
        {
            (said.Kept.Contains("example@1") ? broken : sound).Set();
        });

        Write("example/1.yaml", "ruleset: example\n");
        broken.Wait(TimeSpan.FromSeconds(60)).Should().BeTrue("a file with errors is said");
        catalog.Find("example", AsOf).Edition.Should().NotBeNull("the last sound edition is kept, though nobody had asked for it before");

        sound.Reset();
        Write("example/1.yaml", Titled("Changed"));
        SpinWait.SpinUntil(() => catalog.Find("example", AsOf).Edition!.Ruleset.Title == "Changed", TimeSpan.FromSeconds(60)).Should().BeTrue();
        sound.Wait(TimeSpan.FromSeconds(60)).Should().BeTrue();
    }

    private static string Titled(string title) => EditionFile.Text().Replace("title: Example 1", $"title: {title}", StringComparison.Ordinal);

    private string Sha(string text)
    {
        using MemoryStream stream = Tests.Yaml.Reading.Stream(text);
        return new RulesetReader().Read(stream, "x.yaml").Edition!.Sha256;
    }

    private ThresholdCatalog Catalog()
    {
        Write("example/1.yaml", EditionFile.Text());
        ThresholdOptions options = new();
        options.Folders.Add(folder);
        return new ThresholdCatalog(options);
    }

    private void Write(string name, string text)
    {
        string path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
