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
            json.WriteObjects("why", evaluation.Why(), WriteCarried);
        }

        if (parts.HasFlag(ReasoningParts.WhyNot))
        {
            json.WriteObjects("whyNot", evaluation.WhyNot().Where(m => conclusion is null || m.Conclusion.Id == conclusion), WriteMissed);
        }

        if (parts.HasFlag(ReasoningParts.WhatWouldRaise))
        {
            json.WriteObjects("whatWouldRaise", evaluation.WhatWouldRaise(), WriteRaised);
        }

        if (supposition is not null)
        {
            WriteWhatIf(supposition);
        }

        if (parts.HasFlag(ReasoningParts.RestsOn))
        {
            json.WriteStartObject("restsOn");
            json.WriteString("purpose", words.RemarkAudit);
            json.WriteObjects("conclusions", evaluation.RestsOn(), r =>
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
        json.WriteString("case", evaluation.Case);
        json.WriteRuleset("ruleset", evaluation.Edition);
        json.WriteString("asOf", Phrases.Iso(evaluation.AsOf));
        json.WriteString("engine", evaluation.Engine);
        WriteAnswer(evaluation);
    }

    private void WriteAnswer(Evaluation answer)
    {
        json.WriteBoolean("complete", answer.Complete);
        json.WriteObjects("problems", answer.Problems, new EvaluationJson(json, evaluation.Phrasebook).WriteProblem);
        json.WriteLevel("level", answer.IndicatedLevel);
        json.WriteLevel("couldReach", answer.CouldReach);
        json.WriteBoolean("settled", answer.Settled);
        new EvaluationJson(json, evaluation.Phrasebook).WriteSection("section47", answer.Section47);
        new EvaluationJson(json, evaluation.Phrasebook).WriteSection("section17", answer.Section17);
    }

    private void WriteCarried(CarriedConclusion carried)
    {
        WriteConclusion(carried.Conclusion);
        json.WriteObjects("rules", carried.Rules, r =>
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
        json.WriteObjects("sets", sets.Sets, s =>
        {
            json.WriteObjects("findings", s.Findings, WriteFinding);
            json.WriteObjects("facts", s.Facts, WriteFact);
            json.WriteObjects("rules", s.Rules, r =>
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
            json.WriteObjects("of", pattern.Parts, WritePattern);
        }
    }

    private void WriteMissed(MissedConclusion missed)
    {
        WriteConclusion(missed.Conclusion);
        WriteNumber("missing", missed.Missing);
        json.WriteObjects("nearest", missed.Nearest, n =>
        {
            WriteRule(n.Rule);
            json.WriteLevel("level", n.Level);
            json.WriteBoolean("spelledOut", n.SpelledOut);
            json.WriteObjects("ways", n.Ways, w => json.WriteObjects("lacks", w.Parts, WriteFurther));
        });
    }

    private void WriteRaised(RaisedConclusion raised)
    {
        WriteConclusion(raised.Conclusion);
        WriteNumber("further", raised.Further);
        json.WriteBoolean("spelledOut", raised.SpelledOut);
        json.WriteObjects("ways", raised.Ways, w =>
        {
            json.WriteObjects("findings", w.Parts, WriteFurther);
            json.WriteObjects("rules", w.Rules, WriteRule);
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
        json.WriteObjects("recorded", part.Recorded, WriteFinding);
    }

    private void WriteWhatIf(Supposition supposition)
    {
        json.WriteStartObject("whatIf");
        json.WriteObjects("findings", supposition.Additions.Findings, WriteFinding);
        json.WriteObjects("facts", supposition.Additions.Facts, f =>
        {
            json.WriteString("id", f.Name);
            json.WriteString("value", f.Value);
        });
        WriteAnswer(supposition.WithAdditions);
        json.WriteObjects("added", supposition.Added, r =>
        {
            WriteRule(r.Rule);
            json.WriteLevel("level", r.Level);
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
}
