using System.Collections.Immutable;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads one of <c>rules</c>: a rule with a condition of its own.</summary>
internal static class RuleReader
{
    private static readonly MappingShape Keys =
        new MappingShape("rule", "A rule with a condition of its own, for what is not a row of the table.").With(CommonKeys.Id, CommonKeys.Cite, CommonKeys.Reason);

    private static readonly Key<string?> Text = Keys.Need("text", "What the rule says, in our own words.", Shapes.Text);

    private static readonly Key<Condition?> When = Keys.Need("when", "The condition under which it holds.", ConditionParser.Shape);

    private static readonly Key<Reference?> LevelKey = Keys.May("level", "The level that it indicates. Left out only where there are triggers.", Shapes.Reference);

    private static readonly Key<ImmutableArray<Reference>> Triggers = Keys.May("triggers", "The triggers that it reaches.", Shapes.References);

    private static readonly Key<Basis?> BasisKey =
        Keys.Need("basis", "Whether the document says it (published) or we read it so (interpretation, which needs a reason).", Shapes.Word(Words.Bases));

    public static Shape<Rule?> Shape { get; } = Shapes.Mapping(Keys, Read);

    private static Rule? Read(MappingReader reader)
    {
        string? id = reader.Id(CommonKeys.Id);
        string? text = reader.Get(Text);
        Condition? condition = reader.Get(When);
        Reference? level = reader.Get(LevelKey);
        Field triggers = reader.At(Triggers);
        Citation citation = reader.Get(CommonKeys.Cite);
        Basis? basis = reader.Get(BasisKey);
        string? reason = reader.Get(CommonKeys.Reason);
        return id is null || condition is null
            ? null
            : new Rule
            {
                Id = id,
                Text = text ?? id,
                Condition = condition,
                Level = level,
                Triggers = TriggerReferences.Read(triggers, citation),
                Citation = citation,
                Basis = basis ?? Basis.Published,
                Reason = reason,
                Position = reader.Position,
            };
    }
}
