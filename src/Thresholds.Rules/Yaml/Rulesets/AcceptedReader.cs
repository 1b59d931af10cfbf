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

    private static readonly MappingShape Keys = new("accepted", "A finding that was looked at and is right as it is.");

    private static readonly Key<string?> CodeKey =
        Keys.Need("code", "The code of the finding. An error is mended and never accepted.", new Shape<string?>(Code, Schema.Words(Codes)));

    private static readonly Key<string?> Of = Keys.Need("of", "What the finding is about: the first name in backticks of its message.", Shapes.Text);

    private static readonly Key<string?> Why = Keys.Need("reason", "Why it is right as it is.", Shapes.Text);

    public static Shape<AcceptedFinding?> Shape { get; } = Shapes.Mapping(Keys, Read);

    private static AcceptedFinding? Read(MappingReader reader)
    {
        string? code = reader.Get(CodeKey);
        string? of = reader.Get(Of);
        string? reason = reader.Get(Why);
        return code is null || of is null || reason is null
            ? null
            : new AcceptedFinding { Code = code, Of = of, Reason = reason, Position = reader.Position };
    }

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
