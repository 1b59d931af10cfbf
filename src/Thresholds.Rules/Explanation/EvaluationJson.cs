using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>Writes an evaluation as JSON. The order of members is fixed, so that the same input gives the same bytes.</summary>
internal sealed class EvaluationJson(Utf8JsonWriter json, Phrasebook book)
{
    private Phrases Phrases { get; } = new(book);

    public static JsonWriterOptions Options(bool indented) => new()
    {
        Indented = indented,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public void Write(Evaluation evaluation)
    {
        evaluation.ReadWhole();
        Ruleset ruleset = evaluation.Edition.Ruleset;
        json.WriteStartObject();
        json.WriteString("case", evaluation.Case);
        json.WriteRuleset("ruleset", evaluation.Edition);
        json.WriteString("asOf", Phrases.Iso(evaluation.AsOf));
        json.WriteString("engine", evaluation.Engine);
        json.WriteBoolean("complete", evaluation.Complete);
        json.WriteObjects("problems", evaluation.Problems, WriteProblem);
        json.WriteLevel("level", evaluation.IndicatedLevel);
        json.WriteLevel("couldReach", evaluation.CouldReach);
        json.WriteBoolean("settled", evaluation.Settled);
        WriteSection("section47", evaluation.Section47);
        WriteSection("section17", evaluation.Section17);
        json.WriteObjects("because", evaluation.Because, WriteReason);
        json.WriteObjects("strengths", evaluation.Strengths, WriteReason);
        json.WriteObjects("withoutLevel", evaluation.WithoutLevel, WriteReason);
        json.WriteObjects("notCounted", evaluation.NotCounted, n =>
        {
            json.WriteString("id", n.Id);
            json.WriteString("text", n.Text);
            json.WriteString("citation", n.Citation?.Text);
            json.WriteString("reason", n.Reason switch
            {
                NotCountedReason.WaitsForAnAnswer => "waits-for-an-answer",
                NotCountedReason.OtherPartsDoNotHold => "other-parts-do-not-hold",
                _ => "not-in-this-edition",
            });
            json.WriteObjects("observations", n.Observations, o =>
            {
                json.WriteString("id", o.Id);
                WriteOrigin(o);
            });
        });
        json.WriteObjects("conflicts", evaluation.Conflicts, WriteConflict);
        json.WriteObjects("contradictions", evaluation.Contradictions, WriteContradiction);
        new GuidanceJson(json, evaluation).Write();
        json.WriteObjects("domains", evaluation.Domains, d =>
        {
            json.WriteString("id", d.Domain.Id);
            json.WriteLevel("level", d.Level);
        });
        json.WriteObjects("questions", evaluation.Questions, WriteQuestion);
        WriteCoverage(evaluation.Coverage);
        WriteInterpretations(evaluation);
        json.WriteObjects("notes", ruleset.Notes, n =>
        {
            json.WriteString("id", n.Id);
            json.WriteString("text", n.Text);
            json.WriteString("citation", n.Citation.Text);
            json.WriteString("basis", n.Basis.ToWord());
        });
        json.WriteString("standing", Phrases.StandingLine(evaluation));
        new JudgementJson(json).Write(evaluation);
        json.WriteEndObject();
    }

    public void WriteProblem(Diagnostic problem)
    {
        json.WriteString("code", problem.Code);
        json.WriteString("message", problem.Message);
        json.WriteString("help", problem.Help);
        json.WriteString("severity", problem.Severity.ToWord());
        json.WriteNumber("line", problem.Position.Line);
        json.WriteNumber("column", problem.Position.Column);
    }

    public void WriteSection(string name, SectionResult section)
    {
        json.WriteStartObject(name);
        json.WriteString("status", section.Status.ToWord());
        json.WriteString("statement", section.Statement);
        json.WriteString("citation", section.Citation?.Text);
        json.WriteObjects("triggers", section.Triggers, t =>
        {
            json.WriteString("id", t.Trigger.Id);
            json.WriteString("force", t.Trigger.Force.ToWord());
            json.WriteString("indicator", t.Rule.Indicator);
            json.WriteString("text", t.Rule.Text);
            json.WriteString("citation", t.Citation.Text);
            json.WriteString("rule", t.Rule.Id);
        });
        json.WriteEndObject();
    }

    private void WriteReason(Reason reason)
    {
        json.WriteString("rule", reason.Rule.Id);
        json.WriteLevel("level", reason.Level);
        json.WriteBoolean("determining", reason.Determining);
        json.WriteString("indicator", reason.Indicator?.Id);
        json.WriteString("text", reason.Rule.Text);
        json.WriteString("citation", reason.Rule.Citation.Text);
        json.WriteString("basis", reason.Rule.Basis.ToWord());
        json.WriteString("how", Phrases.How(reason.Grounds));
        Observation? observation = reason.Observations.FirstOrDefault();
        WriteOrigin(observation);
        json.WriteObjects("observations", reason.Observations, o =>
        {
            json.WriteString("id", o.Id);
            WriteOrigin(o);
        });
        json.WriteString("reason", reason.Rule.Reason);
        json.WriteString("note", reason.Indicator?.Note);
    }

    private void WriteOrigin(Observation? observation)
    {
        WriteDay("happened", observation?.Happened);
        WriteDay("recorded", observation?.Recorded);
        json.WriteString("by", observation?.By);
        json.WriteString("kind", observation?.Kind?.ToWord());
    }

    private void WriteDay(string name, DateOnly? day) => json.WriteString(name, day is { } d ? Phrases.Iso(d) : null);

    private void WriteConflict(Conflict conflict)
    {
        json.WriteStartObject("strength");
        WriteIndicator(conflict.Strength);
        json.WriteEndObject();
        json.WriteObjects("concerns", conflict.Concerns, WriteIndicator);
    }

    private void WriteIndicator(Indicator indicator)
    {
        json.WriteString("indicator", indicator.Id);
        json.WriteString("text", indicator.Text);
        json.WriteString("citation", indicator.Citation.Text);
    }

    private void WriteContradiction(Contradiction contradiction)
    {
        json.WriteString("id", contradiction.Id);
        json.WriteString("text", contradiction.Text);
        WriteStrings("for", contradiction.Grounds.Where(g => g.SpeaksFor).Select(Phrases.How));
        WriteStrings("against", contradiction.Grounds.Where(g => !g.SpeaksFor).Select(Phrases.How));
    }

    public void WriteStrings(string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private void WriteQuestion(Question question)
    {
        json.WriteString(
            question.Kind switch
            {
                QuestionKind.Fact => "fact",
                QuestionKind.Count => "count",
                _ => "indicator",
            },
            question.Id);
        json.WriteString("kind", question.Kind switch
        {
            QuestionKind.Fact => "fact",
            QuestionKind.Concept => "concept",
            QuestionKind.Judgement => "judgement",
            QuestionKind.Count => "count",
            _ => "indicator",
        });
        json.WriteString("ask", question.Ask);
        json.WriteLevel("mayRaiseTo", question.MayRaiseTo);
        WriteStrings("mayTrigger", question.MayTrigger.Select(t => t.Id));
        WriteStrings("rules", question.Rules.Select(r => r.Id));
    }

    private void WriteCoverage(Coverage coverage)
    {
        json.WriteStartObject("coverage");
        json.WriteNumber("rows", coverage.Rows);
        json.WriteNumber("asked", coverage.Asked);
        json.WriteNumber("unaskedThatMatter", coverage.UnaskedThatMatter);
        WriteCoverageOf("byLevel", "level", coverage.ByLevel);
        WriteCoverageOf("byDomain", "domain", coverage.ByDomain);
        json.WriteEndObject();
    }

    private void WriteCoverageOf(string name, string key, ImmutableArray<CoverageOf> parts) => json.WriteObjects(name, parts, c =>
    {
        json.WriteString(key, c.Id);
        json.WriteNumber("rows", c.Rows);
        json.WriteNumber("asked", c.Asked);
        json.WriteNumber("unaskedThatMatter", c.UnaskedThatMatter);
    });

    private void WriteInterpretations(Evaluation evaluation)
    {
        json.WriteStartArray("interpretations");
        foreach ((string id, string text, string? citation) in evaluation.Interpretations
            .Select(i => (i.Id, i.Text, (string?)i.Citation.Text))
            .Prepend((Phrases.HighestRowSetsTheLevelId, Phrases.HighestRowSetsTheLevel(evaluation.Edition.Ruleset), null)))
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteString("text", text);
            json.WriteString("citation", citation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
