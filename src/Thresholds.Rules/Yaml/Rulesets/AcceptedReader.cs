using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads one of <c>accepted</c>: a finding that was looked at and is right as it is.</summary>
internal static class AcceptedReader
{
    private static readonly ImmutableArray<string> Codes =
    [
        DiagnosticCodes.RuleAddsNothing, DiagnosticCodes.IdlePart, DiagnosticCodes.BoundDiffersFromWords, DiagnosticCodes.PlaceNotInDocument,
        DiagnosticCodes.WordsNotInDocument, DiagnosticCodes.StrongerThanDocument, DiagnosticCodes.EditionsOverlap, DiagnosticCodes.EditionsGap,
    ];

    public static AcceptedFinding? Read(Field field) => field.Mapping("accepted", reader =>
    {
        string? code = Code(reader.Need("code"));
        string? of = reader.Need("of").Text();
        string? reason = reader.Need("reason").Text();
        return code is null || of is null || reason is null
            ? null
            : new AcceptedFinding { Code = code, Of = of, Reason = reason, Position = reader.Position };
    });

    // An error is mended and never accepted.
    private static string? Code(Field field)
    {
        string? code = field.Scalar("the code of a finding")?.Value;
        if (code is null || Codes.Contains(code))
        {
            return code;
        }

        field.Report(DiagnosticCodes.UnknownWord, Quoted.Choice(Codes), NearestName.Help(code, Codes));
        return null;
    }
}
