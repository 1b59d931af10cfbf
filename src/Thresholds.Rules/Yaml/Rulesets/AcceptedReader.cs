using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads one of <c>accepted</c>: a finding that was looked at and is right as it is.</summary>
internal static class AcceptedReader
{
    // An error is mended and never accepted.
    private static readonly ImmutableArray<string> Codes =
    [
        DiagnosticCodes.RuleAddsNothing, DiagnosticCodes.IdlePart, DiagnosticCodes.BoundDiffersFromWords, DiagnosticCodes.PlaceNotInDocument,
        DiagnosticCodes.WordsNotInDocument, DiagnosticCodes.StrongerThanDocument, DiagnosticCodes.EditionsOverlap, DiagnosticCodes.EditionsGap,
    ];

    private static readonly MappingShape Keys = new("accepted", "A finding of check that is right as it is.");

    private static readonly Key<string?> Code = Keys.Need("code", "The code of the finding.", new Shape<string?>(CodeOf, Schema.Words(Codes)));

    private static readonly Key<string?> Of = Keys.Need("of", "The first name in backticks of the finding's message.", Shapes.Text);

    private static readonly Key<string?> Because = Keys.Need("reason", "Why it is right as it is.", Shapes.Text);

    public static Shape<AcceptedFinding?> Shape { get; } = Shapes.Mapping(Keys, Read);

    private static AcceptedFinding? Read(MappingReader reader)
    {
        string? code = reader.Get(Code);
        string? of = reader.Get(Of);
        string? reason = reader.Get(Because);
        return code is null || of is null || reason is null
            ? null
            : new AcceptedFinding { Code = code, Of = of, Reason = reason, Position = reader.Position };
    }

    private static string? CodeOf(Field field)
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
