using System.Text.Json;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.ConsoleHost.Check;

/// <summary>The findings of <c>check</c> for a program: an array, one object a finding.</summary>
internal static class CheckJson
{
    public static void Write(Utf8JsonWriter json, IEnumerable<Diagnostic> mended, IEnumerable<Diagnostic> left)
    {
        json.WriteStartArray();
        foreach ((Diagnostic finding, bool isMended) in mended.Select(d => (d, true)).Concat(left.Select(d => (d, false))))
        {
            Write(json, finding, isMended);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Diagnostic finding, bool isMended)
    {
        json.WriteStartObject();
        json.WriteString("file", finding.Position.File);
        json.WriteNumber("line", finding.Position.Line);
        json.WriteNumber("column", finding.Position.Column);
        json.WriteString("code", finding.Code);
        json.WriteString("severity", finding.Severity.ToWord());
        json.WriteString("message", finding.Message);
        json.WriteString("help", finding.Help);
        json.WritePropertyName("fix");
        WriteFix(json, finding.Fix);
        json.WriteBoolean("fixed", isMended);
        json.WriteEndObject();
    }

    private static void WriteFix(Utf8JsonWriter json, TextEdit? fix)
    {
        if (fix is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteNumber("line", fix.Position.Line);
        json.WriteNumber("column", fix.Position.Column);
        json.WriteString("old", fix.Old);
        json.WriteString("new", fix.New);
        json.WriteEndObject();
    }
}
