using System.Collections.Immutable;
using System.Text.Json;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules;

/// <summary>
/// Writes everything that an evaluation was made from, and what it gave. Places are kept as line and column, so that mistakes are reported again
/// where they were; the file's name is not, because a path may tell whose case it is.
/// </summary>
internal sealed class RecordWriter(Utf8JsonWriter json)
{
    public void Write(Evaluation evaluation)
    {
        Ruleset ruleset = evaluation.Edition.Ruleset;
        json.WriteString("case", evaluation.Case);
        json.WriteStartObject("ruleset");
        json.WriteString("id", ruleset.Id);
        json.WriteString("edition", ruleset.Edition);
        json.WriteString(Canonical.HashName, evaluation.Edition.Sha256);
        json.WriteEndObject();
        json.WriteString("asOf", Phrases.Iso(evaluation.AsOf));
        json.WriteString("engine", evaluation.Engine);
        json.WriteString("library", LibraryVersion.Text);
        json.WriteString("language", evaluation.Phrasebook.Language);
        Write(evaluation.Observations);
        json.WriteObjects("contacts", evaluation.Contacts.Where(c => c.Ruleset == ruleset.Id), Write);
        using JsonDocument result = JsonDocument.Parse(evaluation.ToJson(indented: false));
        json.WritePropertyName("result");
        result.RootElement.WriteTo(json);
        json.WriteString("resultSha256", Canonical.HashOf(result.RootElement));
    }

    private void Write(Observations observations)
    {
        json.WriteStartObject("observations");
        json.WriteObjects("facts", observations.Facts, f =>
        {
            json.WriteString("name", f.Name);
            json.WriteString("value", f.Value);
            Place(f.Position);
        });
        json.WriteObjects("findings", observations.Findings, Write);
        Maybe("ownJudgement", observations.OwnJudgement, o =>
        {
            json.WriteString("level", o.Level);
            Origin(o.Why, o.By, o.Recorded);
            Place(o.Position);
        });
        Maybe("strategyDiscussion", observations.StrategyDiscussion, d =>
        {
            json.WriteString("state", d.State.ToWord());
            Day("held", d.Held);
            Origin(d.Why, d.By, d.Recorded);
            Place(d.Position);
        });
        json.WriteObjects("problems", observations.Problems, p =>
        {
            json.WriteString("code", p.Code);
            json.WriteBoolean("isError", p.Severity == DiagnosticSeverity.Error);
            json.WriteString("message", p.Message);
            json.WriteString("help", p.Help);
            Place(p.Position);
        });
        json.WriteEndObject();
    }

    private void Write(Observation observation)
    {
        json.WriteString("id", observation.Id);
        json.WriteString("finding", observation.Finding.ToWord());
        Day("happened", observation.Happened);
        Day("recorded", observation.Recorded);
        json.WriteString("by", observation.By);
        json.WriteString("kind", observation.Kind?.ToWord());
        json.WriteString("note", observation.Note);
        Place(observation.Position);
    }

    private void Write(VerifiedContact contact)
    {
        json.WriteString("id", contact.Id);
        Texts("telephone", contact.Telephone);
        Texts("email", contact.Email);
        json.WriteString("web", contact.Web);
        json.WriteString("address", contact.Address);
        json.WriteString("hours", contact.Hours);
        Day("verified", contact.Verified);
        json.WriteString("by", contact.By);
    }

    private void Maybe<T>(string name, T? item, Action<T> write)
        where T : class
    {
        if (item is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        write(item);
        json.WriteEndObject();
    }

    private void Texts(string name, ImmutableArray<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private void Origin(string? why, string? by, DateOnly? recorded)
    {
        json.WriteString("why", why);
        json.WriteString("by", by);
        Day("recorded", recorded);
    }

    private void Day(string name, DateOnly? day) => json.WriteString(name, day is { } d ? Phrases.Iso(d) : null);

    private void Place(SourcePosition position)
    {
        json.WriteNumber("line", position.Line);
        json.WriteNumber("column", position.Column);
    }
}
