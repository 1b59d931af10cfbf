using System.Globalization;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads <c>strategy-discussion</c>: the day on which it was held, or that it was not.</summary>
internal static class StrategyDiscussionReader
{
    private const string Expected = "the day on which it was held, `yes`, `no` or `not-known`";

    public static StrategyDiscussion Read(MappingReader reader)
    {
        (DiscussionState state, DateOnly? held) = ReadHeld(reader.Need("held"));
        return new StrategyDiscussion
        {
            State = state,
            Held = held,
            Why = reader.May("why").Text(),
            By = reader.May("by").Text(),
            Recorded = reader.May("recorded").Day(),
            Position = reader.Position,
        };
    }

    // What cannot be read was recorded all the same: neither held nor not held.
    private static (DiscussionState State, DateOnly? Held) ReadHeld(Field field)
    {
        switch (field.Scalar(Expected)?.Value)
        {
            case null or RecordedFact.NotKnown:
                return (DiscussionState.NotKnown, null);
            case "yes" or "true":
                return (DiscussionState.Held, null);
            case "no" or "false":
                return (DiscussionState.NotHeld, null);
            case { } text when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day):
                return (DiscussionState.Held, day);
            default:
                field.Report(DiagnosticCodes.BadDate, Expected);
                return (DiscussionState.NotKnown, null);
        }
    }
}
