using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules;

/// <summary>Reads what <see cref="RecordWriter"/> wrote. Throws <see cref="FormatException"/> for anything else; who calls turns it into a value.</summary>
internal static class RecordReader
{
    public static EvaluationRecord Read(JsonElement record)
    {
        JsonElement ruleset = Member(record, "ruleset", JsonValueKind.Object);
        DateOnly asOf = Day(record, "asOf") ?? throw Wrong("asOf");
        string id = Text(ruleset, "id");
        return new EvaluationRecord(record)
        {
            Case = MaybeText(record, "case"),
            Ruleset = id,
            Edition = Text(ruleset, "edition"),
            EditionSha256 = Text(ruleset, Canonical.HashName),
            AsOf = asOf,
            Engine = Text(record, "engine"),
            Library = Text(record, "library"),
            Observations = ReadObservations(Member(record, "observations", JsonValueKind.Object), MaybeText(record, "case"), asOf),
            Contacts = Each(record, "contacts", c => ReadContact(c, id)),
            Result = Canonical.Text(Member(record, "result", JsonValueKind.Object)),
            ResultSha256 = Text(record, "resultSha256"),
        };
    }

    public static JsonElement Member(JsonElement element, string name, JsonValueKind kind) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) && value.ValueKind == kind ? value : throw Wrong(name);

    public static string Text(JsonElement element, string name) => Member(element, name, JsonValueKind.String).GetString()!;

    private static Observations ReadObservations(JsonElement element, string? reference, DateOnly asOf) => new()
    {
        Case = reference,
        AsOf = asOf,
        Facts = Each(element, "facts", f => new RecordedFact { Name = Text(f, "name"), Value = Text(f, "value"), Position = Place(f) }),
        Findings = Each(element, "findings", ReadFinding),
        OwnJudgement = Maybe(element, "ownJudgement", o => new OwnJudgement
        {
            Level = MaybeText(o, "level"),
            Why = MaybeText(o, "why"),
            By = MaybeText(o, "by"),
            Recorded = Day(o, "recorded"),
            Position = Place(o),
        }),
        StrategyDiscussion = Maybe(element, "strategyDiscussion", d => new StrategyDiscussion
        {
            State = Words.DiscussionStates.Find(Text(d, "state")) ?? throw Wrong("state"),
            Held = Day(d, "held"),
            Why = MaybeText(d, "why"),
            By = MaybeText(d, "by"),
            Recorded = Day(d, "recorded"),
            Position = Place(d),
        }),
        Problems = Each(element, "problems", p => new Diagnostic
        {
            Code = Text(p, "code"),
            Severity = YesNo(p, "isError") ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
            Message = Text(p, "message"),
            Help = MaybeText(p, "help"),
            Position = Place(p),
        }),
    };

    private static Observation ReadFinding(JsonElement element) => new()
    {
        Id = Text(element, "id"),
        Finding = Words.Findings.Find(Text(element, "finding")) ?? throw Wrong("finding"),
        Happened = Day(element, "happened"),
        Recorded = Day(element, "recorded"),
        By = MaybeText(element, "by"),
        Kind = MaybeText(element, "kind") is { } kind ? Words.ObservationKinds.Find(kind) ?? throw Wrong("kind") : null,
        Note = MaybeText(element, "note"),
        Position = Place(element),
    };

    private static VerifiedContact ReadContact(JsonElement element, string ruleset) => new()
    {
        Ruleset = ruleset,
        Id = Text(element, "id"),
        Telephone = Texts(element, "telephone"),
        Email = Texts(element, "email"),
        Web = MaybeText(element, "web"),
        Address = MaybeText(element, "address"),
        Hours = MaybeText(element, "hours"),
        Verified = Day(element, "verified") ?? throw Wrong("verified"),
        By = MaybeText(element, "by"),
    };

    private static ImmutableArray<T> Each<T>(JsonElement element, string name, Func<JsonElement, T> read) =>
        [.. Member(element, name, JsonValueKind.Array).EnumerateArray().Select(read)];

    private static ImmutableArray<string> Texts(JsonElement element, string name) =>
        Each(element, name, t => t.ValueKind == JsonValueKind.String ? t.GetString()! : throw Wrong(name));

    private static T? Maybe<T>(JsonElement element, string name, Func<JsonElement, T> read)
        where T : class => IsNull(element, name) ? null : read(Member(element, name, JsonValueKind.Object));

    private static string? MaybeText(JsonElement element, string name) => IsNull(element, name) ? null : Text(element, name);

    private static DateOnly? Day(JsonElement element, string name) => MaybeText(element, name) is not { } text
        ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : throw Wrong(name);

    private static bool YesNo(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : throw Wrong(name);

    private static SourcePosition Place(JsonElement element) => new(string.Empty, Number(element, "line"), Number(element, "column"));

    private static int Number(JsonElement element, string name) =>
        Member(element, name, JsonValueKind.Number).TryGetInt32(out int number) ? number : throw Wrong(name);

    private static bool IsNull(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Null;

    private static FormatException Wrong(string name) => new($"`{name}` is missing, or is not what a record holds there");
}
