using System.Diagnostics;
using System.Text;
using System.Text.Json;
using FluentAssertions;
using NUnit.Framework;
using Thresholds.ConsoleHost;

namespace Thresholds.Rules.Tests.ConsoleHost;

/// <summary>What the console host does with the world around it.</summary>
[TestFixture]
public sealed class TerminalTests
{
    [TestCase(true, null, true)]
    [TestCase(true, "", true)]
    [TestCase(true, "1", false)]
    [TestCase(true, "0", false)]
    [TestCase(false, null, false)]
    [TestCase(false, "1", false)]
    public void Colour_is_for_terminals_unless_somebody_asks_for_none(bool isTerminal, string? noColour, bool expected) =>
        Terminal.WantsColour(isTerminal, noColour).Should().Be(expected);

    [Test]
    public void The_exit_codes_are_those_that_scripts_rely_on() =>
        Enum.GetValues<ExitCode>().Select(c => ($"{c}", (int)c)).Should().Equal(("Done", 0), ("InputHasErrors", 1), ("WrongUsage", 2), ("OurFault", 3));

    [TestCase("evaluat case.yaml", "did you mean `evaluate`? ")]
    [TestCase("evaluate case.yaml --fromat text", "did you mean `--format`? ")]
    [TestCase("chekc here.yaml", "did you mean `check`? ")]
    [TestCase("zzzzzzzz", "")]
    [TestCase("", "")]
    [TestCase("evaluate", "")]
    public void A_command_line_that_cannot_be_read_is_answered_with_the_nearest_name(string line, string nearest)
    {
        ConsoleRun run = ConsoleRun.Of(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        (run.ExitCode, run.Out).Should().Be((2, string.Empty));
        run.Error.Should().StartWith("error: ").And.EndWith($"\n    help: {nearest}run with --help to see the commands and their options\n");
    }

    [Test]
    public void A_mistake_of_ours_ends_with_3()
    {
        using StringWriter output = new();
        using StringWriter error = new();
        ExitCode code = Host.Run(["evaluate", "-"], new Terminal
        {
            OpenInput = () => throw new InvalidOperationException("no input here"),
            Out = output,
            Error = error,
            Colour = false,
            Width = 80,
            Today = new DateOnly(2026, 3, 4),
        });

        code.Should().Be(ExitCode.OurFault);
        output.ToString().Should().BeEmpty();
        error.ToString().Should().StartWith("error: this is our fault, please report it: ").And.Contain("no input here");
    }

    [Test]
    public void A_process_of_its_own_reads_and_writes_utf_8_without_a_byte_order_mark()
    {
        ProcessStartInfo start = new("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        foreach (string argument in (string[])[Path.Combine(AppContext.BaseDirectory, "thresholds.dll"), "evaluate", "-", "--format", "json"])
        {
            start.ArgumentList.Add(argument);
        }

        using Process process = Process.Start(start)!;
        process.StandardInput.Write("case: ä-☂\nruleset: northamptonshire\nas-of: 2026-03-04\nobserved: [nö]\n");
        process.StandardInput.Close();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        using MemoryStream bytes = new();
        process.StandardOutput.BaseStream.CopyTo(bytes);
        process.WaitForExit();

        process.ExitCode.Should().Be(1, errors.Result);
        bytes.ToArray().Should().StartWith("{\n"u8.ToArray()).And.EndWith("}\n"u8.ToArray()).And.NotContain((byte)'\r').And.NotContain((byte)0x1B);
        using JsonDocument document = JsonDocument.Parse(Encoding.UTF8.GetString(bytes.ToArray()));
        document.RootElement.Text("case").Should().Be("ä-☂");
        errors.Result.Should().Contain("`nö`");
    }
}
