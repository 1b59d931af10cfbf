using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NUnit.Framework;

namespace Thresholds.Rules.Tests.Guidance;

/// <summary><c>AddThresholdRules</c>: one catalog for a process, options that are validated at start, folders of one's own.</summary>
[TestFixture]
public sealed class DependencyInjectionTests
{
    private static readonly DateOnly AsOf = new(2026, 3, 4);

    private string folder = string.Empty;

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("services-").FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public void There_is_one_catalog()
    {
        using ServiceProvider services = new ServiceCollection().AddThresholdRules().AddThresholdRules().BuildServiceProvider(validateScopes: true);
        using IServiceScope scope = services.CreateScope();

        services.GetServices<ThresholdCatalog>().Should().ContainSingle();
        scope.ServiceProvider.GetRequiredService<ThresholdCatalog>().Should().BeSameAs(services.GetRequiredService<ThresholdCatalog>());
        services.GetServices<IValidateOptions<ThresholdOptions>>().Should().ContainSingle();
    }

    [Test]
    public void One_evaluator_is_shared_by_all_who_ask()
    {
        using ServiceProvider services = new ServiceCollection().AddThresholdRules().BuildServiceProvider();
        ThresholdCatalog catalog = services.GetRequiredService<ThresholdCatalog>();

        catalog.GetEvaluator("northamptonshire", AsOf).Should().BeSameAs(catalog.GetEvaluator("northamptonshire", AsOf));
        catalog.GetEvaluator("northamptonshire", AsOf).Edition.Should().BeSameAs(catalog.GetEvaluator("northamptonshire", AsOf.AddYears(1)).Edition);
    }

    [Test]
    public void Sound_options_start()
    {
        Write("example/1.yaml", EditionFile.Text());
        using ServiceProvider services = Services(o => o.Folders.Add(folder));

        services.GetRequiredService<IStartupValidator>().Invoking(v => v.Validate()).Should().NotThrow();
    }

    [Test]
    public void Everything_that_is_wrong_is_said_at_once()
    {
        Write("example/1.yaml", EditionFile.Text().Replace("{ id: only-row,", "{ id: only-row, same-as: child/no-such-thing,", StringComparison.Ordinal));
        string contacts = Write("contacts.yaml", "contacts-for: northamptonshire\ncontacts:\n  - { id: mash, telephone: [0300 000 0000] }\n");
        using ServiceProvider services = Services(o =>
        {
            o.DefaultEngine = "quantum";
            o.Folders.Add(Path.Combine(folder, "no-such-folder"));
            o.Folders.Add(folder);
            o.ContactFiles.Add(contacts);
        });

        string[] atStart = Failures(() => services.GetRequiredService<IStartupValidator>().Validate());
        atStart.Should().HaveCount(4);
        atStart[0].Should().Contain("default engine `quantum`").And.Contain("reference");
        atStart[1].Should().Contain("no-such-folder").And.Contain("does not exist");
        atStart[2].Should().Contain("error THR1005: ").And.Contain("1.yaml(").And.Contain("child/no-such-thing");
        atStart[3].Should().Contain("error THR0013: ").And.Contain("contacts.yaml(").And.Contain("verified");

        Failures(() => _ = services.GetRequiredService<IOptions<ThresholdOptions>>().Value).Should().Equal(atStart);
        Failures(() => services.GetRequiredService<ThresholdCatalog>()).Should().Equal(atStart);
    }

    [Test]
    public void Nothing_to_offer_is_a_failure()
    {
        using ServiceProvider services = Services(o => o.IncludeEmbedded = false);

        Failures(() => services.GetRequiredService<IStartupValidator>().Validate()).Should().ContainSingle().Which.Should().Contain("no editions");
    }

    [Test]
    public void A_folder_without_editions_is_a_failure()
    {
        using ServiceProvider services = Services(o => o.Folders.Add(folder));

        Failures(() => services.GetRequiredService<IStartupValidator>().Validate()).Should().ContainSingle().Which.Should().Contain("holds no PARTNERSHIP/EDITION.yaml");
    }

    [Test]
    public void A_folder_of_ones_own_stands_beside_the_package()
    {
        Write("example/1.yaml", EditionFile.Text());
        using ServiceProvider services = Services(o => o.Folders.Add(folder));

        services.GetRequiredService<ThresholdCatalog>().RulesetIds.Should().Contain(["example", "northamptonshire"]);
    }

    [Test]
    public void Or_instead_of_it()
    {
        Write("example/1.yaml", EditionFile.Text());
        using ServiceProvider services = Services(o =>
        {
            o.IncludeEmbedded = false;
            o.Folders.Add(folder);
        });
        ThresholdCatalog catalog = services.GetRequiredService<ThresholdCatalog>();

        catalog.RulesetIds.Should().Equal("example");
        catalog.GetEvaluator("example", AsOf).Evaluate(Observations.Of("only-row")).IndicatedLevel!.Id.Should().Be("low");
        catalog.Invoking(c => c.GetEvaluator("northamptonshire", AsOf)).Should().Throw<ThresholdCatalogException>().WithMessage("*unknown ruleset `northamptonshire`*");
    }

    [Test]
    public void An_edition_of_ones_own_stands_in_the_place_of_the_packages_when_told_to()
    {
        Write("northamptonshire/2018.yaml", EditionFile.Text("northamptonshire", "2018", "2018-09-10"));
        using ServiceProvider services = Services(o =>
        {
            o.Folders.Add(folder);
            o.ReplaceEmbedded = true;
        });

        services.GetRequiredService<ThresholdCatalog>().GetEvaluator("northamptonshire", AsOf).Edition.Ruleset.Title.Should().Be("Example 2018");
    }

    [Test]
    public void Otherwise_a_name_that_stands_twice_is_a_failure()
    {
        Write("northamptonshire/2018.yaml", EditionFile.Text("northamptonshire", "2018", "2018-09-10"));
        using ServiceProvider services = Services(o => o.Folders.Add(folder));

        Failures(() => services.GetRequiredService<ThresholdCatalog>()).Should().ContainSingle()
            .Which.Should().Contain("error THR2015: edition `northamptonshire@2018` is in the package as well").And.Contain("2018.yaml");
    }

    [Test]
    public void Two_folders_may_not_hold_one_edition_even_so()
    {
        Write("a/example/1.yaml", EditionFile.Text());
        Write("b/example/1.yaml", EditionFile.Text());
        using ServiceProvider services = Services(o =>
        {
            o.Folders.Add(Path.Combine(folder, "a"));
            o.Folders.Add(Path.Combine(folder, "b"));
            o.ReplaceEmbedded = true;
        });

        Failures(() => services.GetRequiredService<ThresholdCatalog>()).Should().ContainSingle().Which.Should().Contain("THR2015").And.Contain("as well");
    }

    [Test]
    public void Contacts_of_ones_own_reach_every_evaluation()
    {
        string contacts = Write("contacts.yaml", "contacts-for: northamptonshire\ncontacts:\n  - { id: mash, telephone: [0300 000 0000], verified: 2026-01-15 }\n");
        using ServiceProvider services = Services(o => o.ContactFiles.Add(contacts));

        Evaluation evaluation = services.GetRequiredService<ThresholdCatalog>().GetEvaluator("northamptonshire", AsOf).Evaluate(Observations.Of("missing-frequently"));
        evaluation.Responses.First(r => r.Contact?.Printed.Id == "mash").Contact!.Telephone.Should().Equal("0300 000 0000");
    }

    [Test]
    public void Many_threads_on_one_evaluator_give_what_one_thread_gives()
    {
        const int Threads = 16;
        const int EvaluationsOfAThread = 200;
        Observations[] cases = [.. Worked.FilesOf("northamptonshire").Select(f => Worked.Read(f).Observations.At(AsOf.AddYears(1)))];
        using ServiceProvider services = new ServiceCollection().AddThresholdRules().BuildServiceProvider();
        IThresholdEvaluator evaluator = services.GetRequiredService<ThresholdCatalog>().GetEvaluator("northamptonshire", AsOf);
        string[] expected = [.. cases.Select(c => evaluator.Evaluate(c).ToJson(indented: false))];

        using ServiceProvider fresh = new ServiceCollection().AddThresholdRules().BuildServiceProvider();
        int[] wrong = new int[Threads];
        Thread[] threads = [.. Enumerable.Range(0, Threads).Select(t => new Thread(() =>
        {
            // Every thread asks for the evaluator itself, so that they meet while it is made.
            IThresholdEvaluator shared = fresh.GetRequiredService<ThresholdCatalog>().GetEvaluator("northamptonshire", AsOf);
            for (int i = 0; i < EvaluationsOfAThread; i++)
            {
                int which = (i + (t * 7)) % cases.Length;
                wrong[t] += shared.Evaluate(cases[which]).ToJson(indented: false) == expected[which] ? 0 : 1;
            }
        }))];
        Array.ForEach(threads, t => t.Start());
        Array.ForEach(threads, t => t.Join());

        wrong.Should().OnlyContain(n => n == 0);
    }

    private static ServiceProvider Services(Action<ThresholdOptions> configure) => new ServiceCollection().AddThresholdRules(configure).BuildServiceProvider();

    private static string[] Failures(Action action) => [.. action.Should().Throw<OptionsValidationException>().Which.Failures];

    private string Write(string name, string text)
    {
        string path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }
}
