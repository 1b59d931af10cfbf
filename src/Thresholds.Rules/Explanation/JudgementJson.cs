using System.Text.Json;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>Writes what a person recorded beside the indication. Members of their own: nothing that is indicated is written here.</summary>
internal sealed class JudgementJson(Utf8JsonWriter json)
{
    public void Write(Evaluation evaluation)
    {
        if (evaluation.OwnJudgement is { } own)
        {
            json.WriteStartObject("ownJudgement");
            json.WriteLevel("level", evaluation.OwnLevel);
            json.WriteString("recordedLevel", own.Level);
            json.WriteString("difference", evaluation.OwnLevelDifference?.ToWord());
            WriteOrigin(own.Why, own.By, own.Recorded);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("ownJudgement");
        }

        if (evaluation.StrategyDiscussion is { } discussion)
        {
            json.WriteStartObject("strategyDiscussion");
            json.WriteString("state", discussion.State.ToWord());
            json.WriteString("held", discussion.Held is { } held ? Phrases.Iso(held) : null);
            WriteOrigin(discussion.Why, discussion.By, discussion.Recorded);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("strategyDiscussion");
        }
    }

    private void WriteOrigin(string? why, string? by, DateOnly? recorded)
    {
        json.WriteString("why", why);
        json.WriteString("by", by);
        json.WriteString("recorded", recorded is { } day ? Phrases.Iso(day) : null);
    }
}
