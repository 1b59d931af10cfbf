using System.Text.Json.Nodes;

namespace Thresholds.Rules.Yaml;

/// <summary>
/// Single values. The format types a value by where it stands, while an editor types it by how it looks: <c>edition: 2018</c> is a number to the one and
/// text to the other. So each of these also takes the numbers and booleans that a plain value may look like.
/// </summary>
internal static class ScalarSchemas
{
    private const string Word = "[a-z0-9]+(-[a-z0-9]+)*";

    /// <summary>The form of an id, for the keys of a mapping.</summary>
    public const string IdPattern = $"^{Word}$";

    private const string DayPattern = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

    public static Schema Text { get; } = Of("text", "Text, in quotes where YAML needs them. Never empty.", ["string", "number", "boolean"], @"\S");

    public static Schema Id { get; } = Of("id", "Lower-case words joined by hyphens.", ["string", "integer"], IdPattern, minimum: 0);

    public static Schema Concept { get; } =
        Of("concept-id", "A concept of the vocabulary: its subject, a slash, and what is the case, as in child/pregnant.", ["string"], $"^{Word}/{Word}$");

    public static Schema Finding { get; } = Of("finding-id", "The id of a row, a judgement or a concept.", ["string", "integer"], $"^{Word}(/{Word})?$", minimum: 0);

    public static Schema Ruleset { get; } =
        Of("ruleset-id", "A ruleset, ID, or ID@EDITION for exactly that edition.", ["string", "integer"], $@"^{Word}(@[\s\S]+)?$", minimum: 0);

    public static Schema YesNo { get; } = Schema.Named("yes-no", _ => new JsonObject { ["description"] = "Yes or no.", ["enum"] = new JsonArray("yes", "no", true, false) });

    public static Schema WholeNumber { get; } = Of("whole-number", "A whole number.", ["integer", "string"], "^[+-]?[0-9]+$");

    public static Schema Number { get; } = Of("number", "A number, with a point and no comma.", ["number", "string"], @"^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)$");

    public static Schema Day { get; } = Of("day", "A day: year, month and day, as in 2018-09-10.", ["string"], $"^{DayPattern}$");

    public static Schema PublishedDate { get; } = Of(
        "published-date",
        "A date as far as the document states it: a day (2018-09-10), a month (2018-09), a year (2018) or not-stated.",
        ["string", "integer"],
        $"^({DayPattern}|[0-9]{{4}}-(0[1-9]|1[0-2])|[0-9]{{4}}|not-stated)$",
        minimum: 1000,
        maximum: 9999);

    public static Schema DiscussionDay { get; } = Of(
        "discussion-held",
        "The day on which it was held; yes where the day is not recorded; no; or not-known where nobody knows.",
        ["string", "boolean"],
        $"^({DayPattern}|yes|no|true|false|not-known)$");

    // A number is bounded where a text would be told by its pattern.
    private static Schema Of(string name, string description, string[] types, string pattern, int? minimum = null, int? maximum = null) => Schema.Named(name, _ =>
    {
        JsonObject scalar = new()
        {
            ["description"] = description,
            ["type"] = types is [var one] ? JsonValue.Create(one) : Schema.TextsOf(types),
            ["pattern"] = pattern,
        };
        if (minimum is { } least)
        {
            scalar["minimum"] = least;
        }

        if (maximum is { } most)
        {
            scalar["maximum"] = most;
        }

        return scalar;
    });
}
