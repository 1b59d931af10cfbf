using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads <c>own-judgement</c>. Whether the edition has the level is for the binding to say.</summary>
internal static class OwnJudgementReader
{
    public static OwnJudgement Read(MappingReader reader)
    {
        Field level = reader.Need("level");
        return new OwnJudgement
        {
            Level = level.Id(),
            Why = reader.May("why").Text(),
            By = reader.May("by").Text(),
            Recorded = reader.May("recorded").Day(),
            Position = level.Position == SourcePosition.None ? reader.Position : level.Position,
        };
    }
}
