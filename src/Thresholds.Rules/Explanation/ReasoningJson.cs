using System.Globalization;
using System.Text.Json;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>Writes the reasoning behind an evaluation as JSON. Lists are whole; only sets beyond those that are spelled out are missing, and that is said.</summary>
internal sealed class ReasoningJson(Utf8JsonWriter json, Evaluation evaluation)
{
    private readonly ReasoningPhrases words = new(evaluation.Phrasebook);

    private Phrases Phrases { get; } = new(evaluation.Phrasebook);

    public void Write(ReasoningParts parts, string? conclusion, Supposition? supposition)
    {
        json.WriteStartObject();
        WriteHead();
        if (parts.HasFlag(ReasoningParts.Why))
        {
            Array("why", evaluation.Why(), WriteCarried);
        }

        if (parts.HasFlag(ReasoningParts.WhyNot))
        {
            Array("whyNot", evaluation.WhyNot().Where(m => conclusion is null || m.Conclusion.Id == conclusion), WriteMissed);
        }

        if (parts.HasFlag(ReasoningParts.WhatWouldRaise))
        {
            Array("whatWouldRaise", evaluation.WhatWouldRaise(), WriteRaised);
        }

        if (supposition is not null)
        {
            WriteWhatIf(supposition);
        }

        if (parts.HasFlag(ReasoningParts.RestsOn))
        {
            json.WriteStartObject("restsOn");
            json.WriteString("purpose", words.RemarkAudit);
            Array("conclusions", evaluation.RestsOn(), r =>
            {
                WriteConclusion(r.Conclusion);
                WriteSets(r.Sets);
            });
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteHead()
    {
        Ruleset ruleset = evaluation.Edition.Ruleset;
        json.WriteString("case", evaluation.Case);
        json.WriteStartObject("ruleset");
        json.WriteString("id", ruleset.Id);
        json.WriteString("edition", ruleset.Edition);
        json.WriteString("title", ruleset.Title);
        json.WriteString("sha256", evaluation.Edition.Sha256);
        json.WriteEndObject();
        json.WriteString("asOf", Phrases.Iso(evaluation.AsOf));
        json.WriteString("engine", evaluation.Engine);
        WriteAnswer(evaluation);
    }

    private void WriteAnswer(Evaluation answer)
    {
        json.WriteBoolean("complete", answer.Complete);
        Array("problems", answer.Problems, new EvaluationJson(json, evaluation.Phrasebook).WriteProblem);
        WriteLevel("level", answer.IndicatedLevel);
        WriteLevel("couldReach", answer.CouldReach);
        json.WriteBoolean("settled", answer.Settled);
        new EvaluationJson(json, evaluation.Phrasebook).WriteSection("section47", answer.Section47);
        new EvaluationJson(json, evaluation.Phrasebook).WriteSection("section17", answer.Section17);
    }

    private void WriteCarried(CarriedConclusion carried)
    {
        WriteConclusion(carried.Conclusion);
        Array("rules", carried.Rules, r =>
        {
            WriteRule(r.Rule);
            json.WriteString("how", Phrases.How(r.Grounds));
            json.WriteBoolean("standsWhole", r.StandsWhole);
            json.WriteStartObject("pattern");
            WritePattern(r.Pattern);
            json.WriteEndObject();
        });
        WriteSets(carried.Sets);
    }

    private void WriteSets(ObservationSets sets)
    {
        json.WriteNumber("count", sets.Count);
        json.WriteBoolean("spelledOut", sets.SpelledOut);
        Array("sets", sets.Sets, s =>
        {
            Array("findings", s.Findings, WriteFinding);
            Array("facts", s.Facts, WriteFact);
            Array("rules", s.Rules, r =>
            {
                json.WriteString("rule", r.Id);
                json.WriteString("how", Phrases.How(s.GroundsOf(r)));
            });
        });
    }

    private void WritePattern(ObservationPattern pattern)
    {
        json.WriteString("kind", pattern.Kind switch
        {
            PatternKind.One => "one",
            PatternKind.All => "all",
            PatternKind.Any => "any",
            PatternKind.AtLeast => "at-least",
            _ => "nothing",
        });
        json.WriteNumber("count", pattern.Count);
        if (pattern.Observation is { } observation)
        {
            json.WriteStartObject("finding");
            WriteFinding(observation);
            json.WriteEndObject();
        }

        if (pattern.Fact is { } fact)
        {
            json.WriteStartObject("fact");
            WriteFact(fact);
            json.WriteEndObject();
        }

        if (!pattern.Parts.IsEmpty)
        {
            Array("of", pattern.Parts, WritePattern);
        }
    }

    private void WriteMissed(MissedConclusion missed)
    {
        WriteConclusion(missed.Conclusion);
        WriteNumber("missing", missed.Missing);
        Array("nearest", missed.Nearest, n =>
        {
            WriteRule(n.Rule);
            WriteLevel("level", n.Level);
            json.WriteBoolean("spelledOut", n.SpelledOut);
            Array("ways", n.Ways, w => Array("lacks", w.Parts, WriteFurther));
        });
    }

    private void WriteRaised(RaisedConclusion raised)
    {
        WriteConclusion(raised.Conclusion);
        WriteNumber("further", raised.Further);
        json.WriteBoolean("spelledOut", raised.SpelledOut);
        Array("ways", raised.Ways, w =>
        {
            Array("findings", w.Parts, WriteFurther);
            Array("rules", w.Rules, WriteRule);
        });
    }

    private void WriteFurther(FurtherFinding part)
    {
        json.WriteString("kind", part.Kind switch
        {
            QuestionKind.Fact => "fact",
            QuestionKind.Concept => "concept",
            QuestionKind.Judgement => "judgement",
            _ => "indicator",
        });
        json.WriteString("id", part.Id);
        json.WriteString("text", part.Text);
        json.WriteString("citation", part.Citation?.Text);
        json.WriteString("finding", part.Finding switch { Finding.Present => "present", Finding.Absent => "absent", _ => null });
        json.WriteString("values", part.Values is { } values ? words.Values(values) : null);
        json.WriteString("standing", part.Standing switch
        {
            FurtherStanding.NotAsked => "not-asked",
            FurtherStanding.NotKnown => "not-known",
            FurtherStanding.OutOfBounds => "out-of-bounds",
            _ => "recorded-otherwise",
        });
        json.WriteString("known", part.Known?.Text);
        Array("recorded", part.Recorded, WriteFinding);
    }

    private void WriteWhatIf(Supposition supposition)
    {
        json.WriteStartObject("whatIf");
        Array("findings", supposition.Additions.Findings, WriteFinding);
        Array("facts", supposition.Additions.Facts, f =>
        {
            json.WriteString("id", f.Name);
            json.WriteString("value", f.Value);
        });
        WriteAnswer(supposition.WithAdditions);
        Array("added", supposition.Added, r =>
        {
            WriteRule(r.Rule);
            WriteLevel("level", r.Level);
            json.WriteString("how", Phrases.How(r.Grounds));
        });
        json.WriteEndObject();
    }

    private void WriteConclusion(Conclusion conclusion)
    {
        json.WriteStartObject("conclusion");
        json.WriteString("kind", conclusion.Level is null ? "trigger" : "level");
        json.WriteString("id", conclusion.Id);
        json.WriteString("name", conclusion.Level?.Name ?? conclusion.Trigger!.Name);
        json.WriteString("force", conclusion.Trigger?.Force.ToWord());
        json.WriteEndObject();
    }

    private void WriteRule(Rule rule)
    {
        json.WriteString("rule", rule.Id);
        json.WriteString("indicator", rule.Indicator);
        json.WriteString("text", rule.Text);
        json.WriteString("citation", rule.Citation.Text);
        json.WriteString("basis", rule.Basis.ToWord());
        json.WriteString("reason", rule.Reason);
    }

    private void WriteFinding(Observation finding)
    {
        json.WriteString("id", finding.Id);
        json.WriteString("finding", finding.Finding switch { Finding.Present => "present", Finding.Absent => "absent", _ => "not-known" });
        WriteDay("happened", finding.Happened);
        WriteDay("recorded", finding.Recorded);
        json.WriteString("by", finding.By);
        json.WriteString("kind", finding.Kind?.ToWord());
    }

    private void WriteFact(BoundFact fact)
    {
        json.WriteString("id", fact.Fact.Id);
        json.WriteString("value", fact.Text);
    }

    private void WriteLevel(string name, Level? level)
    {
        if (level is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("id", level.Id);
        json.WriteNumber("number", level.Number);
        json.WriteString("name", level.Name);
        json.WriteEndObject();
    }

    private void WriteNumber(string name, int? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private void WriteDay(string name, DateOnly? day) => json.WriteString(name, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private void Array<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
