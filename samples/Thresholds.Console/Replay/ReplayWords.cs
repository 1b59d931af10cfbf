using Thresholds.ConsoleHost.Wording;
using Thresholds.Rules;

namespace Thresholds.ConsoleHost.Replay;

/// <summary>Every word of a replay.</summary>
internal static class ReplayWords
{
    public static string Status(ReplayStatus status) => ConsoleBook.Say(status switch
    {
        ReplayStatus.Same => "replay.same",
        ReplayStatus.Differs => "replay.differs",
        ReplayStatus.Altered => "replay.altered",
        _ => "replay.edition-missing",
    });

    public static string Result(string file, ReplayResult result)
    {
        (string, string) at = ("file", file);
        (string, string) status = ("status", Status(result.Status));
        return result.Record.Case is { } reference ? ConsoleBook.Say("replay.result-case", at, ("case", reference), status) : ConsoleBook.Say("replay.result", at, status);
    }

    public static string NoCase(string file, bool isIntact) => ConsoleBook.Say("replay.no-case", ("file", file), ("status", isIntact ? ConsoleBook.Say("replay.as-written") : Status(ReplayStatus.Altered)));

    public static string Reason(ReplayReason reason, EvaluationRecord record) => ConsoleBook.Say(
        reason switch
        {
            ReplayReason.EditionChanged => "replay.edition-changed",
            ReplayReason.LibraryChanged => "replay.library-changed",
            ReplayReason.EngineMissing => "replay.engine-missing",
            ReplayReason.LanguageMissing => "replay.language-missing",
            ReplayReason.CaseAltered => "replay.case-altered",
            ReplayReason.FileAltered => "replay.file-altered",
            ReplayReason.LayoutAltered => "replay.layout-altered",
            _ => "replay.unexplained",
        },
        ("ruleset", $"{record.Ruleset}@{record.Edition}"),
        ("version", record.Library),
        ("engine", record.Engine),
        ("language", record.Language));

    public static string Difference(ReplayDifference difference)
    {
        (string, string) path = ("path", difference.Path);
        (string, string) recorded = ("recorded", difference.Recorded ?? string.Empty);
        (string, string) now = ("now", difference.Now ?? string.Empty);
        return difference switch
        {
            { Recorded: null } => ConsoleBook.Say("replay.only-now", path, now),
            { Now: null } => ConsoleBook.Say("replay.only-recorded", path, recorded),
            _ => ConsoleBook.Say("replay.difference", path, recorded, now),
        };
    }

    public static string CannotRead(string file, string why) => ConsoleBook.Say("replay.cannot-read", ("file", file), ("why", why));
}
