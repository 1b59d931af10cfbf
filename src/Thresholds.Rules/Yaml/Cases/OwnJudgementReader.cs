using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads <c>own-judgement</c>. Whether the edition has the level is for the binding to say.</summary>
internal static class OwnJudgementReader
{
    private static readonly MappingShape Keys = new("own judgement", "The practitioner's own level, with the reason and the role.");

    private static readonly Key<string?> LevelKey = Keys.Need("level", "A level of this edition.", Shapes.Id);

    private static readonly Key<string?> Why = Keys.May("why", "The reason.", Shapes.Text);

    private static readonly Key<string?> By = Keys.May("by", "Who judged: a role, no name.", Shapes.Text);

    private static readonly Key<DateOnly?> Recorded = Keys.May("recorded", "The day on which it was recorded.", Shapes.Day);

    public static Shape<OwnJudgement?> Shape { get; } = Shapes.Part(Keys, Read);

    private static OwnJudgement? Read(MappingReader reader)
    {
        Field level = reader.At(LevelKey);
        return new OwnJudgement
        {
            Level = LevelKey.Shape.Read(level),
            Why = reader.Get(Why),
            By = reader.Get(By),
            Recorded = reader.Get(Recorded),
            Position = level.Position == SourcePosition.None ? reader.Position : level.Position,
        };
    }
}
