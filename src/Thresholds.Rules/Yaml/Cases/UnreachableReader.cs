using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads a file of what no worked case can reach, <c>coverage-of: RULESET</c>.</summary>
internal static class UnreachableReader
{
    private static readonly string[] Kinds = [.. Words.CoverageKinds.All];

    /// <summary>The entries as far as they are sound; null when it is no such file.</summary>
    public static UnreachableFile? Parse(SourceText text, DiagnosticBag bag, ReadLimits? limits = null) =>
        SingleDocument.Read(text, FileKind.Coverage, bag, limits).Mapping("coverage", Read);

    private static UnreachableFile? Read(MappingReader reader)
    {
        Reference? ruleset = reader.Need(FileKinds.KeyOf(FileKind.Coverage)).RulesetReference();
        return new UnreachableFile(ruleset, [.. reader.Need("unreachable").SomeEntries().Select(ReadOne).OfType<Unreachable>()]);
    }

    private static Unreachable? ReadOne(Field field) => field.Mapping("unreachable", reader =>
    {
        // The key says what kind of thing it is; without one, a row is asked for.
        string key = Kinds.FirstOrDefault(reader.Has) ?? Kinds[0];
        CoverageKind kind = Words.CoverageKinds.Find(key) ?? CoverageKind.Row;
        string? id = reader.Id(key);
        bool isCondition = kind == CoverageKind.Condition;
        string? part = isCondition ? reader.Need("part").Text() : null;
        ConditionOutcome? outcome = isCondition ? reader.Need("outcome").Word(Words.ConditionOutcomes) : null;
        string? reason = reader.Need("reason").Text();
        return id is null || reason is null || (isCondition && (part is null || outcome is null))
            ? null
            : new Unreachable { Kind = kind, Id = id, Part = part, Outcome = outcome, Reason = reason, Position = reader.Position };
    });
}
