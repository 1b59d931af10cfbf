using System.Diagnostics;
using System.Text;
using FluentAssertions;
using NUnit.Framework;

namespace Thresholds.Rules.Tests.ConsoleHost;

/// <summary>The command <c>ask</c>, answered line by line: what it asks, what it takes, what it saves.</summary>
[TestFixture]
public sealed class AskTests
{
    private static readonly string Demo = Repository.PathOf("rulesets", "northamptonshire", "cases", "demo-001.yaml");

    private string folder = string.Empty;

    private string Saved => Path.Combine(folder, "saved.yaml");

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("ask-").FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public void From_nothing_it_asks_the_gateways_first()
    {
        ConsoleRun run = Ask(
            """
            # The first gateway, with a slip of the pen.
            maybe
            unsure
            yes
            facts
            age
            forty
            130
            born 2013-05-01
            concepts
            child/self-harm
            yes
            childs-words
            school nurse
            2026-03-09
            2026-03-01
            said: "I did it" # twice
            """,
            "--ruleset", "cumbria", "--case", "demo");

        Golden.Verify(Transcript(run));
        EvaluatesTo(run);
    }

    [Test]
    public void From_a_case_it_asks_what_the_live_rules_need()
    {
        string start = Path.Combine(folder, "start.yaml");
        File.WriteAllText(start, "case: start # from the meeting\nruleset: northamptonshire\nas-of: 2026-03-04\nchild: { school-attendance: not-known }\nobserved: [child/pregnant]\nown-judgement: { level: targeted, why: The visit }\n");
        ConsoleRun run = Ask(
            """
            add
            education
            list
            back
            health
            back
            stop
            """,
            start);
        run.ExitCode.Should().Be(0);
        run.Out.Should().Contain("Which row under Education").And.Contain(": level 3: School attendance below 90%");
        run.Out.Should().Contain("start.yaml is as it was. Its comments, and what it expects, are not in the new file.");

        File.Delete(Saved);
        ConsoleRun answered = Ask("add\nback\nskip\nhundred\n85\nfamily-parenting\nback\nstop\n", start);
        Golden.Verify(Transcript(answered));
        File.ReadAllText(Saved).Should().Contain("own-judgement:\n  level: targeted\n  why: \"The visit\"\n").And.NotContain("not-known");
        EvaluatesTo(answered);
    }

    [Test]
    public void The_same_answers_give_the_same_bytes()
    {
        string answers = "unsure\nno\nconcepts\nchild/pregnant\nyes\nfact\n\n\n\n12\nstop\n";

        ConsoleRun first = Ask(answers, "--ruleset", "cumbria");
        string saved = File.ReadAllText(Saved);
        File.Delete(Saved);

        Ask(answers, "--ruleset", "cumbria").Should().Be(first);
        File.ReadAllText(Saved).Should().Be(saved);
    }

    // Whatever is answered, what was shown is what the saved file gives, and nothing is our fault.
    [Test]
    public void Random_answers_are_taken_refused_or_asked_again()
    {
        string[] words =
        [
            "yes", "yes", "no", "unsure", "skip", "add", "back", "list", "fact", "opinion", "childs-words", "not-stated", "", "school", "12", "85", "0", "-1", "unborn", "2013-05-01",
            "2026-02-28", "2026-04-01", "facts", "concepts", "other-lists", "age", "child/pregnant", "child/self-harm", "missing-frequently", "health", "education", "# no", "mobile", "*",
        ];
        Semantics.RandomCases.HoldOnTape(seed: 79, cases: 30, length: 80, choices =>
        {
            Semantics.Tape tape = new(choices);
            string ruleset = tape.Pick(["northamptonshire", "cumbria", "westmorland-furness", "cambridgeshire-peterborough", "cumbria-early-help"]);
            string answers = string.Concat(Enumerable.Range(0, 20 + tape.Below(50)).Select(_ => tape.Pick(words) + "\n"));
            ConsoleRun run = Ask(answers, "--ruleset", ruleset, "--force");

            (run.ExitCode, run.Error).Should().Be((0, string.Empty), answers);
            EvaluatesTo(run);
        });
    }

    [TestCase("", TestName = "The_end_of_the_input_stops_and_saves: at once")]
    [TestCase("yes", TestName = "The_end_of_the_input_stops_and_saves: after the answer")]
    [TestCase("yes\nfact\nschool", TestName = "The_end_of_the_input_stops_and_saves: before the note")]
    public void The_end_of_the_input_stops_and_saves(string answers)
    {
        string start = Path.Combine(folder, "start.yaml");
        File.WriteAllText(start, "case: x\nruleset: northamptonshire\nas-of: 2026-03-04\nobserved:\n  - { id: missing-frequently, finding: not-known }\n");
        ConsoleRun run = Ask(answers, start);

        run.ExitCode.Should().Be(0);
        run.Out.Should().Contain("(end of input)\n");
        File.ReadAllText(Saved).Should().Contain("finding: not-known");
        File.ReadAllText(Saved).Contains("  - missing-frequently\n", StringComparison.Ordinal).Should().Be(answers == "yes");
        EvaluatesTo(run);
    }

    [Test]
    public void What_is_settled_is_not_asked_about()
    {
        string start = Path.Combine(folder, "start.yaml");
        File.WriteAllText(start, SettledCase());
        ConsoleRun run = Ask(string.Empty, start);

        run.Out.Should().Contain("Settled: nothing unknown, asked or not, could raise the level or add a trigger.\n\nWhat is your own level?\n");
        run.Out.Split("> ").Should().HaveCount(2, "your own level is all that is asked");
        EvaluatesTo(run);
    }

    [Test]
    public void At_the_end_it_asks_for_the_own_level_and_whether_a_required_discussion_was_held()
    {
        string start = Path.Combine(folder, "start.yaml");
        File.WriteAllText(start, "case: x\nruleset: northamptonshire\nas-of: 2026-03-04\nobserved: [sexual-activity-under-13]\n");
        ConsoleRun run = Ask("stop\nhigh\ntargeted\nThe plan holds\nsocial worker\nyes\nyesterday\n2026-03-05\nhub\n", start);

        Golden.Verify(Transcript(run));
        File.ReadAllText(Saved).Should().Contain("own-judgement:\n  level: targeted\n  why: \"The plan holds\"\n  by: \"social worker\"\n")
            .And.Contain("strategy-discussion:\n  held: 2026-03-05\n  by: hub\n");
        EvaluatesTo(run);
        Ask("stop\n", Saved, "--force").Out.Should().NotContain("What is your own level?").And.NotContain("Was one held?", "they are recorded");
    }

    [TestCase("no\nNo worker free\n\n", "held: no\n  why: \"No worker free\"\n")]
    [TestCase("unsure\n\n", "held: not-known\n")]
    public void A_discussion_that_was_not_held_or_that_nobody_knows_of_is_kept_as_such(string answers, string kept)
    {
        string start = Path.Combine(folder, "start.yaml");
        File.WriteAllText(start, "case: x\nruleset: northamptonshire\nas-of: 2026-03-04\nobserved: [sexual-activity-under-13]\n");
        ConsoleRun run = Ask("stop\nskip\n" + answers, start);

        File.ReadAllText(Saved).Should().Contain(kept).And.NotContain("own-judgement");
        EvaluatesTo(run);
    }

    [Test]
    public void A_case_that_cannot_be_read_whole_is_refused_because_the_rest_would_be_lost()
    {
        string start = Path.Combine(folder, "start.yaml");
        File.WriteAllText(start, "case: x\nruleset: northamptonshire\nobserved: []\nfuture-key: 1\n");
        ConsoleRun run = Ask("stop\n", start);

        run.ExitCode.Should().Be(1);
        run.Out.Should().BeEmpty();
        run.Error.Should().Contain("THR0012");
        File.Exists(Saved).Should().BeFalse();
    }

    [Test]
    public void A_mistake_that_is_in_the_case_stays_in_it_and_in_the_result()
    {
        string start = Path.Combine(folder, "start.yaml");
        File.WriteAllText(start, "case: x\nruleset: northamptonshire\nas-of: 2026-03-04\nobserved: [no-such-row, missing-frequently]\n");
        ConsoleRun run = Ask("stop\n", start);

        run.ExitCode.Should().Be(1);
        File.ReadAllText(Saved).Should().Contain("- no-such-row");
        run.Out.Should().Contain("AT LEAST LEVEL 4");
    }

    [Test]
    public void The_case_to_start_from_is_never_written_over()
    {
        string start = Path.Combine(folder, "start.yaml");
        File.Copy(Demo, start);
        ConsoleRun run = ConsoleRun.With("stop\n", "ask", start, "--save", start, "--force");

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("it is the case that is read; name a new file");
        File.ReadAllText(start).Should().Be(File.ReadAllText(Demo));
    }

    [Test]
    public void A_file_that_exists_is_kept_unless_told_otherwise()
    {
        File.WriteAllText(Saved, "mine");
        Ask("stop\n", "--ruleset", "cumbria").Should().Match<ConsoleRun>(r => r.ExitCode == 2 && r.Out.Length == 0 && r.Error.Contains("it exists already"));
        File.ReadAllText(Saved).Should().Be("mine");

        Ask("stop\n", "--ruleset", "cumbria", "--force").ExitCode.Should().Be(0);
        File.ReadAllText(Saved).Should().Be("case: unnamed\nruleset: cumbria\nas-of: 2026-03-04\nobserved: []\n");
    }

    [Test]
    public void Without_a_file_to_save_to_it_says_so() =>
        ConsoleRun.With("stop\n", "ask", "--ruleset", "cumbria").Out.Should().EndWith("\nNot saved: no --save FILE was given.\n");

    [Test]
    public void Today_is_the_host_s() => Ask("stop\n", "--ruleset", "cumbria").Out.Should().Contain("as of 2026-03-04.");

    [TestCase("--ruleset: expected one of cambridgeshire-peterborough, cumbria, ", "ask")]
    [TestCase("--ruleset: unknown ruleset `cumbra`", "ask", "--ruleset", "cumbra")]
    [TestCase("cannot be read", "ask", "nothing.yaml")]
    public void Wrong_usage(string message, params string[] args)
    {
        ConsoleRun run = ConsoleRun.With("stop\n", args);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain(message);
    }

    [Test]
    public void Several_cases_are_refused()
    {
        string start = Path.Combine(folder, "start.yaml");
        File.WriteAllText(start, "case: a\n---\ncase: b\n");

        Ask("stop\n", start).Error.Should().Contain("holds 2 cases; ask takes one");
    }

    [Test]
    public void A_process_of_its_own_reads_its_answers_from_a_pipe()
    {
        ProcessStartInfo start = new("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        string[] arguments = [Path.Combine(AppContext.BaseDirectory, "thresholds.dll"), "ask", "--ruleset", "cumbria", "--as-of", "2026-03-04", "--case", "ä-☂", "--save", Saved];
        Array.ForEach(arguments, start.ArgumentList.Add);
        using Process process = Process.Start(start)!;
        process.StandardInput.Write("yes\nno\nstop\n");
        process.StandardInput.Close();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        process.ExitCode.Should().Be(0);
        output.Should().Be(ConsoleRun.With("yes\nno\nstop\n", "ask", "--ruleset", "cumbria", "--case", "ä-☂", "--save", Saved, "--force").Out);
        output.Should().NotContain("\u001b").And.NotContain("\r");
    }

    private ConsoleRun Ask(string answers, params string[] args) => ConsoleRun.With(answers, ["ask", .. args, "--save", Saved]);

    private string Transcript(ConsoleRun run)
    {
        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(0);

        // The page is the one that `evaluate` prints, and compared with it; here it would only change with every word of the edition.
        string shown = run.Out.Replace(folder + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal);
        int page = shown.IndexOf("\nCASE ", StringComparison.Ordinal);
        return $"{shown[..page]}\n(the page)\n{shown[shown.IndexOf("\nSaved to ", StringComparison.Ordinal)..]}---\n{File.ReadAllText(Saved)}";
    }

    private void EvaluatesTo(ConsoleRun run) =>
        run.Out.Should().Contain($"\n\n{ConsoleRun.Of("evaluate", Saved).Out}\nSaved to ", "what was shown is what the saved file gives");

    // Every row and every fact is answered, so that nothing unknown is left.
    private static string SettledCase()
    {
        Model.Edition edition = new ThresholdCatalog().Find("northamptonshire", new DateOnly(2026, 3, 4)).Edition!;
        StringBuilder text = new("case: settled\nruleset: northamptonshire\nas-of: 2026-03-04\nobserved:\n");
        foreach (string id in edition.Ruleset.Indicators.Select(i => i.Id).Concat(edition.Ruleset.Judgements.Select(j => j.Id)).Concat(edition.Vocabulary.Concepts.Select(c => c.Id)))
        {
            text.Append("  - { id: ").Append(id).Append(" }\n");
        }

        return text.ToString();
    }
}
