using System.Globalization;
using System.Text;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Yaml;

/// <summary>A case as YAML, in the order in which the format describes it.</summary>
internal sealed class CaseText(CaseFile file)
{
    private const string NoReference = "unnamed";

    private readonly StringBuilder text = new();
    private readonly Observations observations = file.Observations;

    public string Write()
    {
        Line("case", observations.Case ?? NoReference);
        Line("ruleset", file.Ruleset?.Id);
        Line("as-of", Iso(observations.AsOf));
        WriteFacts();
        WriteFindings();
        if (observations.OwnJudgement is { } own)
        {
            Block("own-judgement", ("level", own.Level), ("why", own.Why), ("by", own.By), ("recorded", Iso(own.Recorded)));
        }

        if (observations.StrategyDiscussion is { } discussion)
        {
            Block("strategy-discussion", ("held", Held(discussion)), ("why", discussion.Why), ("by", discussion.By), ("recorded", Iso(discussion.Recorded)));
        }

        return text.ToString();
    }

    private static string Held(StrategyDiscussion discussion) => discussion.State switch
    {
        DiscussionState.Held => Iso(discussion.Held) ?? "yes",
        DiscussionState.NotHeld => "no",
        _ => RecordedFact.NotKnown,
    };

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Flow(Observation observation)
    {
        (string Key, string? Value)[] parts =
        [
            ("id", observation.Id),
            ("finding", observation.Finding == Finding.Present ? null : observation.Finding.ToWord()),
            ("happened", Iso(observation.Happened)),
            ("recorded", Iso(observation.Recorded)),
            ("by", observation.By),
            ("kind", observation.Kind?.ToWord()),
            ("note", observation.Note),
        ];
        (string Key, string? Value)[] given = [.. parts.Where(p => !string.IsNullOrWhiteSpace(p.Value))];
        return given.Length == 1
            ? YamlScalar.Of(observation.Id)
            : $"{{ {string.Join(", ", given.Select(p => $"{p.Key}: {YamlScalar.Of(p.Value!)}"))} }}";
    }

    // One value a name: who recorded that it is not known takes nothing from who knows.
    private void WriteFacts()
    {
        RecordedFact[] facts =
            [.. observations.Facts.Where(f => f.Value != RecordedFact.NotKnown || !observations.Facts.Any(o => o.Name == f.Name && o.Value != RecordedFact.NotKnown))];
        if (facts.Length > 0)
        {
            Block("child", [.. facts.DistinctBy(f => (f.Name, f.Value)).Select(f => (f.Name, (string?)f.Value))]);
        }
    }

    private void WriteFindings()
    {
        text.Append(observations.Findings.IsEmpty ? "observed: []\n" : "observed:\n");
        foreach (Observation observation in observations.Findings)
        {
            text.Append("  - ").Append(Flow(observation)).Append('\n');
        }
    }

    private void Block(string key, params ReadOnlySpan<(string Key, string? Value)> parts)
    {
        text.Append(key).Append(":\n");
        foreach ((string part, string? value) in parts)
        {
            Line($"  {part}", value);
        }
    }

    // A blank text says nothing, and would be read as a mistake.
    private void Line(string key, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            text.Append(key).Append(": ").Append(YamlScalar.Of(value)).Append('\n');
        }
    }
}
