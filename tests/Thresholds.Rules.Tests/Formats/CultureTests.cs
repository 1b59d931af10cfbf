using System.Diagnostics;
using System.Globalization;
using FluentAssertions;
using NUnit.Framework;
using Thresholds.ConsoleHost;
using Thresholds.Rules.Tests.Guidance;

namespace Thresholds.Rules.Tests.Formats;

/// <summary>The same bytes wherever they are written: no culture, no language and no time zone of a machine reaches a result.</summary>
[NonParallelizable]
public sealed class CultureTests
{
    private static readonly string[] Cultures = ["tr-TR", "ar-SA"];

    [TestCaseSource(typeof(Worked), nameof(Worked.Files))]
    public void Every_format_of_every_case_is_the_same_under_another_culture(string file)
    {
        string[] here = All(file, CultureInfo.InvariantCulture);

        foreach (string culture in Cultures)
        {
            All(file, CultureInfo.GetCultureInfo(culture)).Should().Equal(here, "of {0}", culture);
        }
    }

    [TestCaseSource(typeof(Format), nameof(Format.Names))]
    public void The_console_host_writes_the_same_in_another_place(string format) =>
        RunIn("ar_SA.UTF-8", "Pacific/Kiritimati", format).Should().Be(RunIn("C.UTF-8", "UTC", format));

    // Read and evaluated anew, so that numbers and dates are parsed under the culture as well.
    private static string[] All(string file, CultureInfo culture)
    {
        (CultureInfo Culture, CultureInfo Language) before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
        try
        {
            return [.. Format.Names.Select(f => Format.Write(Worked.Evaluate(file), f))];
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    private static string RunIn(string locale, string zone, string format)
    {
        ProcessStartInfo start = new("dotnet", [typeof(Host).Assembly.Location, "evaluate", Repository.PathOf("rulesets", "northamptonshire", "cases", "demo-001.yaml"), "--format", format])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        start.Environment["LC_ALL"] = locale;
        start.Environment["LANG"] = locale;
        start.Environment["TZ"] = zone;
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.Should().Be(0);
        output.Should().Contain("demo-001");
        return output;
    }
}
