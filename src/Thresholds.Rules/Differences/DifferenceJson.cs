using System.Text.Json;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>Writes a difference as JSON. The order of members is fixed, so that the same input gives the same bytes.</summary>
internal sealed class DifferenceJson(Utf8JsonWriter json, EditionDifference difference)
{
    private readonly ReasoningPhrases words = new(difference.Phrasebook);

    private DifferencePhrases Phrases { get; } = new(difference.Phrasebook);

    public void Write()
    {
        json.WriteStartObject();
        json.WriteString("purpose", $"{Phrases.Heading}, {Phrases.NoPage}");
        json.WriteString("reading", $"{Phrases.HowMatched} {Phrases.HowCompared}");
        json.WriteRuleset("first", difference.First);
        json.WriteRuleset("second", difference.Second);
        json.WriteBoolean("outcomesAreEqual", difference.OutcomesAreEqual);
        json.WriteObjects("levels", difference.Levels, WriteOutcome);
        json.WriteObjects("triggers", difference.Triggers, WriteOutcome);
        json.WriteObjects("entries", difference.Entries, WriteEntry);
        json.WriteEndObject();
    }

    private void WriteOutcome(OutcomeDifference outcome)
    {
        WriteConclusion("first", outcome.First);
        WriteConclusion("second", outcome.Second);
        json.WriteString("verdict", outcome.Verdict switch
        {
            OutcomeVerdict.Equal => "equal",
            OutcomeVerdict.More => "more",
            OutcomeVerdict.Less => "less",
            _ => "incomparable",
        });
        WriteSets("inFirstAlone", outcome.InFirstAlone);
        WriteSets("inSecondAlone", outcome.InSecondAlone);
    }

    private void WriteConclusion(string name, Conclusion? conclusion)
    {
        if (conclusion?.Trigger is not { } trigger)
        {
            json.WriteLevel(name, conclusion?.Level);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("id", trigger.Id);
        json.WriteString("name", trigger.Name);
        json.WriteString("force", trigger.Force.ToWord());
        json.WriteEndObject();
    }

    private void WriteSets(string name, DifferingSets sets)
    {
        json.WriteStartObject(name);
        json.WriteNumber("count", sets.Count);
        json.WriteNumber("underHigherLevels", sets.UnderHigherLevels);
        json.WriteBoolean("spelledOut", sets.SpelledOut);
        json.WriteObjects("sets", sets.Sets, w =>
        {
            json.WriteNumber("count", w.Count);
            json.WriteObjects("observations", w.Parts, WritePart);
            WriteSide("first", w.First);
            WriteSide("second", w.Second);
        });
        json.WriteEndObject();
    }

    private void WritePart(DifferingObservation part)
    {
        json.WriteString("kind", part.Kind switch
        {
            QuestionKind.Fact => "fact",
            QuestionKind.Concept => "concept",
            QuestionKind.Judgement => "judgement",
            _ => "indicator",
        });
        json.WriteString("finding", part.Finding switch { Finding.Present => "present", Finding.Absent => "absent", _ => null });
        json.WriteString("values", part.Values is { } values ? words.Values(values) : null);
        WritePlace("first", part.First);
        WritePlace("second", part.Second);
    }

    private void WriteSide(string name, DifferingOutcome outcome)
    {
        json.WriteStartObject(name);
        json.WriteLevel("level", outcome.Level);
        json.WriteObjects("rules", outcome.Rules, r =>
        {
            json.WriteString("rule", r.Id);
            json.WriteString("citation", r.Citation.Text);
            json.WriteString("basis", r.Basis.ToWord());
        });
        json.WriteObjects("triggers", outcome.Triggers, t =>
        {
            json.WriteString("id", t.Trigger.Id);
            json.WriteString("force", t.Trigger.Force.ToWord());
            json.WriteString("rule", t.Rule.Id);
            json.WriteString("citation", t.Citation.Text);
        });
        json.WriteEndObject();
    }

    private void WriteEntry(DifferentEntry entry)
    {
        json.WriteString("kind", entry.Kind switch
        {
            EntryKind.Edition => "edition",
            EntryKind.Level => "level",
            EntryKind.Trigger => "trigger",
            EntryKind.Section => "section",
            EntryKind.Domain => "domain",
            EntryKind.Row => "row",
            EntryKind.List => "list",
            EntryKind.Judgement => "judgement",
            EntryKind.Rule => "rule",
            EntryKind.Response => "response",
            EntryKind.Consent => "consent",
            EntryKind.Consideration => "consideration",
            EntryKind.Contact => "contact",
            EntryKind.Prompt => "prompt",
            EntryKind.Note => "note",
            EntryKind.Fact => "fact",
            _ => "concept",
        });
        json.WriteString("change", entry.Change switch
        {
            EntryChange.Added => "added",
            EntryChange.Removed => "removed",
            _ => "changed",
        });
        WritePlace("first", entry.First);
        WritePlace("second", entry.Second);
        json.WriteObjects("parts", entry.Parts, p =>
        {
            json.WriteString("part", p.Part);
            json.WriteString("first", p.First);
            json.WriteString("second", p.Second);
        });
    }

    private void WritePlace(string name, EntryPlace? place)
    {
        if (place is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("id", place.Id);
        json.WriteString("text", place.Text);
        json.WriteString("citation", place.Citation?.Text);
        json.WriteEndObject();
    }
}
