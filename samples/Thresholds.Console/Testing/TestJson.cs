using System.Text.Json;
using Thresholds.Rules;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.ConsoleHost.Testing;

/// <summary>A test run for programs. Its members are described in docs/test.md.</summary>
internal static class TestJson
{
    public static void Write(Utf8JsonWriter json, TestRun run)
    {
        json.WriteStartObject();
        json.WriteStartArray("cases");
        foreach (TestedCase one in run.Cases)
        {
            Write(json, one);
        }

        json.WriteEndArray();
        json.WriteStartObject("counts");
        json.WriteNumber("cases", run.Cases.Length);
        foreach (TestStatus status in Enum.GetValues<TestStatus>())
        {
            json.WriteNumber(TestWords.Word(status), run.Count(status));
        }

        json.WriteEndObject();
        json.WriteStartArray("coverage");
        foreach (CaseCoverage coverage in run.Coverage)
        {
            Write(json, coverage);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TestedCase one)
    {
        json.WriteStartObject();
        json.WriteString("file", one.File);
        json.WriteString("case", one.Name);
        json.WriteString("ruleset", one.Ruleset);
        json.WriteString("status", TestWords.Word(one.Status));
        json.WriteStartArray("findings");
        if (one.Test is { Mistakes.IsEmpty: true } test)
        {
            foreach (UnmetExpectation unmet in test.Unmet)
            {
                Write(json, unmet.Diagnostic, unmet);
            }
        }
        else
        {
            foreach (Diagnostic finding in one.Findings)
            {
                Write(json, finding, null);
            }
        }

        json.WriteEndArray();
        json.WriteStartArray("reasons");
        foreach (string reason in one.Status == TestStatus.Failed ? one.Test!.Reasons() : [])
        {
            json.WriteStringValue(reason);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Diagnostic finding, UnmetExpectation? unmet)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Code);
        json.WriteString("message", finding.Message);
        json.WriteString("what", unmet?.What);
        json.WriteString("expected", unmet?.Expected);
        json.WriteString("found", unmet?.Found);
        json.WriteNumber("line", finding.Position.Line);
        json.WriteNumber("column", finding.Position.Column);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CaseCoverage coverage)
    {
        json.WriteStartObject();
        json.WriteString("ruleset", coverage.Edition.Ruleset.ToString());
        json.WriteString("sha256", coverage.Edition.Sha256);
        json.WriteNumber("cases", coverage.Cases);
        json.WriteNumber("percent", coverage.Percent);
        json.WriteNumber("reached", coverage.Reached);
        json.WriteNumber("reachable", coverage.Reachable);
        json.WriteStartArray("kinds");
        foreach (IGrouping<CoverageKind, CoverageItem> kind in coverage.Items.GroupBy(i => i.Kind))
        {
            json.WriteStartObject();
            json.WriteString("kind", kind.Key.ToWord());
            json.WriteNumber("reached", kind.Count(i => i.IsReached));
            json.WriteNumber("reachable", kind.Count(i => i.IsReached || i.WhyUnreachable is null));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Write(json, "missing", coverage.Missing);
        Write(json, "unreachable", coverage.Unreachable);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyCollection<CoverageItem> items)
    {
        json.WriteStartArray(name);
        foreach (CoverageItem item in items)
        {
            json.WriteStartObject();
            json.WriteString("kind", item.Kind.ToWord());
            json.WriteString("id", item.Id);
            json.WriteString("part", item.Part);
            json.WriteString("outcome", item.Outcome?.ToWord());
            json.WriteString("words", item.Words);
            json.WriteString("why", item.WhyUnreachable);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
