using System.Text.Json;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>Writes a comparison as JSON. The order of members is fixed, so that the same input gives the same bytes.</summary>
internal sealed class ComparisonJson(Utf8JsonWriter json, ThresholdComparison comparison)
{
    private readonly EvaluationJson shared = new(json, comparison.Phrasebook);

    private Phrases Phrases { get; } = new(comparison.Phrasebook);

    private ComparisonPhrases ComparisonPhrases { get; } = new(comparison.Phrasebook);

    public void Write()
    {
        json.WriteStartObject();
        json.WriteString("purpose", $"{ComparisonPhrases.Heading}, {ComparisonPhrases.NoPage}");
        json.WriteString("reading", $"{ComparisonPhrases.NoScale} {ComparisonPhrases.HowCarried}");
        json.WriteString("case", comparison.Case);
        json.WriteString("asOf", Phrases.Iso(comparison.AsOf));
        if (comparison.RecordedUnder is { } own)
        {
            json.WriteRuleset("recordedUnder", own);
        }
        else
        {
            json.WriteNull("recordedUnder");
        }

        json.WriteBoolean("complete", comparison.Complete);
        json.WriteObjects("problems", comparison.Problems, shared.WriteProblem);
        json.WriteNumber("recorded", comparison.RecordedCount);
        json.WriteObjects("editions", comparison.Editions, WriteEdition);
        json.WriteObjects("subjects", comparison.Subjects, WriteSubject);
        json.WriteEndObject();
    }

    // The place is counted within the edition; there is no number on purpose, since numbers of two editions would be compared.
    private void WriteLevel(string name, Level? level, Ruleset ruleset)
    {
        if (level is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("id", level.Id);
        json.WriteString("name", level.Name);
        json.WriteNumber("place", level.Rank + 1);
        json.WriteNumber("of", ruleset.Levels.Length);
        json.WriteEndObject();
    }

    private void WriteEdition(ComparedEdition edition)
    {
        Evaluation evaluation = edition.Evaluation;
        Ruleset ruleset = evaluation.Edition.Ruleset;
        json.WriteRuleset("ruleset", evaluation.Edition);
        json.WriteBoolean("recordedUnder", edition.IsRecordedUnder);
        json.WriteString("standing", Phrases.StandingLine(evaluation));
        json.WriteBoolean("complete", evaluation.Complete);
        WriteLevel("level", evaluation.IndicatedLevel, ruleset);
        WriteLevel("couldReach", evaluation.CouldReach, ruleset);
        json.WriteBoolean("settled", evaluation.Settled);
        shared.WriteSection("section47", evaluation.Section47);
        shared.WriteSection("section17", evaluation.Section17);
        GuidanceJson guidance = new(json, evaluation);
        json.WriteStartArray("consent");
        foreach (Model.Guidance.ConsentRule rule in evaluation.Consent)
        {
            guidance.WriteConsent(rule);
        }

        json.WriteEndArray();
        json.WriteStartArray("firstResponse");
        foreach (ResponseDue due in edition.FirstResponse)
        {
            guidance.WriteResponse(due);
        }

        json.WriteEndArray();
        json.WriteObjects("carried", edition.Carried, c =>
        {
            json.WriteStartObject("row");
            json.WriteString("id", c.Row.Id);
            json.WriteString("text", c.Row.Text);
            json.WriteString("citation", c.Row.Citation.Text);
            json.WriteEndObject();
            json.WriteString("recorded", c.Recorded);
            json.WriteString("concept", c.Concept.Id);
            json.WriteObjects("rows", c.Rows, r => WriteRow(r, ruleset));
        });
        json.WriteObjects("noCounterpart", edition.NoCounterpart, m =>
        {
            json.WriteString("kind", WordFor(m.Kind));
            json.WriteString("id", m.Id);
            json.WriteString("text", m.Text);
            json.WriteString("recorded", m.Recorded);
            shared.WriteStrings("concepts", m.Concepts);
            shared.WriteStrings("namedByCondition", m.NamedByCondition);
        });
        json.WriteObjects("notes", ruleset.Notes, n =>
        {
            json.WriteString("id", n.Id);
            json.WriteString("text", n.Text);
            json.WriteString("citation", n.Citation.Text);
            json.WriteString("basis", n.Basis.ToWord());
        });
    }

    private void WriteSubject(ComparedSubject subject)
    {
        json.WriteString("kind", WordFor(subject.Kind));
        json.WriteString("id", subject.Id);
        json.WriteString("text", subject.Text);
        json.WriteString("recorded", subject.Recorded);
        json.WriteObjects("editions", subject.Editions, e =>
        {
            json.WriteString("ruleset", e.Edition.Ruleset.Id);
            json.WriteString("edition", e.Edition.Ruleset.Edition);
            json.WriteBoolean("isRead", e.IsRead);
            json.WriteBoolean("inGuidanceAlone", e.InGuidanceAlone);
            json.WriteObjects("rows", e.Rows, r => WriteRow(r, e.Edition.Ruleset));
        });
    }

    private void WriteRow(ComparedRow row, Ruleset ruleset)
    {
        json.WriteString(row.IsRule ? "rule" : "indicator", row.Id);
        json.WriteString("text", row.Text);
        json.WriteString("citation", row.Citation.Text);
        WriteLevel("level", row.Level, ruleset);
        json.WriteString("basis", row.Basis.ToWord());
        json.WriteString("levelCitation", row.LevelCitation?.Text);
        json.WriteBoolean("strength", row.Strength);
        json.WriteString("relation", row.Relation switch
        {
            RowRelation.Recorded => "recorded",
            RowRelation.SameAs => "same-as",
            RowRelation.Condition => "condition",
            _ => "further",
        });
        json.WriteBoolean("holds", row.Holds);
        json.WriteBoolean("determining", row.Determining);
        json.WriteObjects("triggers", row.Triggers, t =>
        {
            Trigger trigger = ruleset.FindTrigger(t.Id)!;
            json.WriteString("id", trigger.Id);
            json.WriteNumber("section", trigger.Section);
            json.WriteString("force", trigger.Force.ToWord());
            json.WriteString("citation", t.Citation.Text);
        });
    }

    private static string WordFor(ObservedKind kind) => kind switch
    {
        ObservedKind.Concept => "concept",
        ObservedKind.Row => "row",
        ObservedKind.Judgement => "judgement",
        ObservedKind.Fact => "fact",
        _ => "further",
    };
}
