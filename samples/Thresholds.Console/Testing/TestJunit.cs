using System.Globalization;
using System.Text;
using System.Xml;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.ConsoleHost.Testing;

/// <summary>A test run as JUnit XML, for the tools that read it: a suite a file, a test a case. No time is measured, so none is claimed.</summary>
internal static class TestJunit
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Indent = true,
        NewLineChars = "\n",
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
    };

    public static void Write(TextWriter output, TestRun run)
    {
        using MemoryStream buffer = new();
        using (XmlWriter xml = XmlWriter.Create(buffer, Settings))
        {
            xml.WriteStartElement("testsuites");
            Attribute(xml, "name", "thresholds");
            Counts(xml, run.Cases);
            foreach (IGrouping<string, TestedCase> file in run.Cases.GroupBy(c => c.File, StringComparer.Ordinal))
            {
                Suite(xml, file.Key, [.. file]);
            }

            xml.WriteEndElement();
        }

        output.Write(Encoding.UTF8.GetString(buffer.ToArray()));
        output.Write('\n');
    }

    private static void Suite(XmlWriter xml, string file, TestedCase[] cases)
    {
        xml.WriteStartElement("testsuite");
        Attribute(xml, "name", file);
        Counts(xml, cases);
        Number(xml, "skipped", cases, TestStatus.NothingExpected);
        foreach (TestedCase one in cases)
        {
            Test(xml, one);
        }

        xml.WriteEndElement();
    }

    private static void Test(XmlWriter xml, TestedCase one)
    {
        xml.WriteStartElement("testcase");
        Attribute(xml, "name", one.Name);
        Attribute(xml, "classname", one.Ruleset);
        switch (one.Status)
        {
            case TestStatus.Failed:
                Outcome(xml, "failure", one.Findings, one.Test!.Reasons());
                break;
            case TestStatus.NotEvaluated:
                Outcome(xml, "error", one.Findings, []);
                break;
            case TestStatus.NothingExpected:
                xml.WriteStartElement("skipped");
                xml.WriteEndElement();
                break;
        }

        xml.WriteEndElement();
    }

    private static void Outcome(XmlWriter xml, string name, IReadOnlyList<Diagnostic> findings, IReadOnlyList<string> reasons)
    {
        xml.WriteStartElement(name);
        Attribute(xml, "message", findings.Count > 0 ? findings[0].Message : string.Empty);
        Attribute(xml, "type", findings.Count > 0 ? findings[0].Code : string.Empty);
        xml.WriteString(Clean(string.Join('\n', findings.Select(f => f.ToString()).Concat(reasons))));
        xml.WriteEndElement();
    }

    private static void Counts(XmlWriter xml, IReadOnlyCollection<TestedCase> cases)
    {
        Attribute(xml, "tests", cases.Count.ToString(CultureInfo.InvariantCulture));
        Number(xml, "failures", cases, TestStatus.Failed);
        Number(xml, "errors", cases, TestStatus.NotEvaluated);
    }

    private static void Number(XmlWriter xml, string name, IEnumerable<TestedCase> cases, TestStatus status) =>
        Attribute(xml, name, cases.Count(c => c.Status == status).ToString(CultureInfo.InvariantCulture));

    private static void Attribute(XmlWriter xml, string name, string value) => xml.WriteAttributeString(name, Clean(value));

    // XML has no place for most control characters and for half a character.
    private static string Clean(string text)
    {
        StringBuilder clean = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            clean.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString());
        }

        return clean.ToString();
    }
}
