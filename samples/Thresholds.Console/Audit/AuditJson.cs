using System.Globalization;
using System.Text.Json;
using Thresholds.Rules;
using Thresholds.Rules.Model;

namespace Thresholds.ConsoleHost.Audit;

/// <summary>An audit for programs. Levels stand by id and name within their own edition; cases are not lined up across editions.</summary>
internal static class AuditJson
{
    public static void Write(Utf8JsonWriter json, IReadOnlyCollection<AuditedCase> cases)
    {
        json.WriteStartObject();
        json.WriteString("purpose", AuditWords.Purpose);
        json.WriteStartArray("cases");
        foreach (AuditedCase one in cases)
        {
            Write(json, one);
        }

        json.WriteEndArray();
        json.WriteStartObject("counts");
        json.WriteNumber("cases", cases.Count);
        foreach (AuditFinding finding in Enum.GetValues<AuditFinding>())
        {
            json.WriteNumber(AuditWords.Word(finding), cases.Count(c => c.Findings.Contains(finding)));
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, AuditedCase one)
    {
        Evaluation evaluation = one.Evaluation;
        json.WriteStartObject();
        json.WriteString("file", one.File);
        json.WriteString("case", evaluation.Case);
        json.WriteStartObject("ruleset");
        json.WriteString("id", evaluation.Edition.Ruleset.Id);
        json.WriteString("edition", evaluation.Edition.Ruleset.Edition);
        json.WriteEndObject();
        json.WriteString("asOf", Iso(evaluation.AsOf));
        json.WriteBoolean("complete", evaluation.Complete);
        WriteLevel(json, "indicated", evaluation.IndicatedLevel);
        WriteLevel(json, "own", evaluation.OwnLevel);
        json.WriteString("difference", evaluation.OwnLevelDifference?.ToWord());
        json.WriteString("why", evaluation.OwnJudgement?.Why);
        json.WriteString("by", evaluation.OwnJudgement?.By);
        json.WriteString("recorded", Iso(evaluation.OwnJudgement?.Recorded));
        json.WriteString("section47", evaluation.Section47.Status.ToWord());
        json.WriteString("strategyDiscussion", evaluation.StrategyDiscussion?.State.ToWord());
        json.WriteString("held", Iso(evaluation.StrategyDiscussion?.Held));
        json.WriteString("discussionWhy", evaluation.StrategyDiscussion?.Why);
        json.WriteStartArray("findings");
        foreach (AuditFinding finding in one.Findings)
        {
            json.WriteStringValue(AuditWords.Word(finding));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    // By name, without a number: nobody lines up the levels of two editions by their numbers.
    private static void WriteLevel(Utf8JsonWriter json, string name, Level? level)
    {
        if (level is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("id", level.Id);
        json.WriteString("name", level.Name);
        json.WriteEndObject();
    }

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
