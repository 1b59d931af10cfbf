using Thresholds.Rules.Model;

namespace Thresholds.Rules.Yaml;

/// <summary>One kind of thing that no worked case can reach: a row, a rule, one outcome of a part of a condition, an entry of guidance.</summary>
internal sealed class UnreachableKind
{
    private readonly CoverageKind kind;
    private readonly Key<string?>? part;
    private readonly Key<ConditionOutcome?>? outcome;
    private readonly Key<string?> reason;

    public UnreachableKind(string word)
    {
        kind = Words.CoverageKinds.Find(word) ?? CoverageKind.Row;
        bool isCondition = kind == CoverageKind.Condition;
        Keys = new MappingShape($"unreachable {word}", isCondition ? "An outcome of a part of a condition that no case can reach." : $"A {word} that no case can reach.");
        Id = Keys.Need(word, isCondition ? "The id of the rule whose condition it is." : "Its id.", Shapes.Id);
        part = isCondition ? Keys.Need("part", "The part of the condition, as `test --coverage` prints it.", Shapes.Text) : null;
        outcome = isCondition ? Keys.Need("outcome", "The outcome that the part cannot have.", Shapes.Word(Words.ConditionOutcomes)) : null;
        reason = Keys.Need("reason", "Why no case can reach it.", Shapes.Text);
    }

    public MappingShape Keys { get; }

    public Key<string?> Id { get; }

    public Unreachable? Read(Field field) => field.Mapping(Keys, "unreachable", reader =>
    {
        string? id = reader.Id(Id);
        string? named = part is null ? null : reader.Get(part);
        ConditionOutcome? marked = outcome is null ? null : reader.Get(outcome);
        string? why = reader.Get(reason);
        return id is null || why is null || (part is not null && (named is null || marked is null))
            ? null
            : new Unreachable { Kind = kind, Id = id, Part = named, Outcome = marked, Reason = why, Position = reader.Position };
    });
}
