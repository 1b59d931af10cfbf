using Thresholds.Rules;

namespace Thresholds.ConsoleHost.Replay;

/// <summary>Every word of a replay.</summary>
internal static class ReplayWords
{
    public static string Status(ReplayStatus status) => status switch
    {
        ReplayStatus.Same => "same",
        ReplayStatus.Differs => "differs",
        ReplayStatus.Altered => "altered",
        _ => "edition missing",
    };

    public static string Reason(ReplayReason reason, EvaluationRecord record) => reason switch
    {
        ReplayReason.EditionChanged => $"edition {record.Ruleset}@{record.Edition} or the vocabulary has changed since; this is the result under the present one",
        ReplayReason.LibraryChanged => $"recorded with version {record.Library} of the library, which is another one than this",
        ReplayReason.EngineMissing => $"engine `{record.Engine}` is not in this build; evaluated with the default",
        ReplayReason.CaseAltered => "this case's part of the record does not agree with its hash: it is not what was written",
        ReplayReason.FileAltered => "the file does not agree with its hash: something in it is not what was written",
        ReplayReason.LayoutAltered => "the file holds the same content in another layout: blanks, line endings or escapes were changed",
        _ => "neither the edition nor the version of the library explains it: another build of the library, or a record that was written anew",
    };

    public static string Difference(ReplayDifference difference) => difference switch
    {
        { Recorded: null } => $"{difference.Path}: only now: {difference.Now}",
        { Now: null } => $"{difference.Path}: only in the record: {difference.Recorded}",
        _ => $"{difference.Path}: recorded {difference.Recorded}, now {difference.Now}",
    };

    public static string CannotRead(string file, string why) => $"error: cannot read `{file}` as a record: {why}";
}
