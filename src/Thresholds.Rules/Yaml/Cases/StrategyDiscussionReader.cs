using System.Globalization;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads <c>strategy-discussion</c>: the day on which it was held, or that it was not.</summary>
internal static class StrategyDiscussionReader
{
    private const string Expected = "the day on which it was held, `yes`, `no` or `not-known`";

    private static readonly MappingShape Keys = new("strategy discussion", "Whether a strategy discussion was held, and when.");

    private static readonly Key<Holding> Held = Keys.Need(
        "held",
        "The day on which it was held; yes where the day is not recorded; no; or not-known where nobody knows.",
        new Shape<Holding>(ReadHeld, ScalarSchemas.DiscussionDay));

    private static readonly Key<string?> Why = Keys.May("why", "The reason.", Shapes.Text);

    private static readonly Key<string?> By = Keys.May("by", "Who recorded it: a role, no name.", Shapes.Text);

    private static readonly Key<DateOnly?> Recorded = Keys.May("recorded", "The day on which it was recorded.", Shapes.Day);

    public static Shape<StrategyDiscussion?> Shape { get; } = Shapes.Part(Keys, Read);

    private static StrategyDiscussion? Read(MappingReader reader)
    {
        (DiscussionState state, DateOnly? held) = reader.Get(Held);
        return new StrategyDiscussion
        {
            State = state,
            Held = held,
            Why = reader.Get(Why),
            By = reader.Get(By),
            Recorded = reader.Get(Recorded),
            Position = reader.Position,
        };
    }

    // What cannot be read was recorded all the same: neither held nor not held.
    private static Holding ReadHeld(Field field)
    {
        switch (field.Scalar(Expected)?.Value)
        {
            case null or RecordedFact.NotKnown:
                return new Holding(DiscussionState.NotKnown, null);
            case "yes" or "true":
                return new Holding(DiscussionState.Held, null);
            case "no" or "false":
                return new Holding(DiscussionState.NotHeld, null);
            case { } text when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day):
                return new Holding(DiscussionState.Held, day);
            default:
                field.Report(DiagnosticCodes.BadDate, Expected);
                return new Holding(DiscussionState.NotKnown, null);
        }
    }

    private readonly record struct Holding(DiscussionState State, DateOnly? Held);
}
