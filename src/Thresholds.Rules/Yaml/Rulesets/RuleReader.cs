using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads one of <c>rules</c>: a rule with a condition of its own.</summary>
internal static class RuleReader
{
    public static Rule? Read(Field field) => field.Mapping("rule", reader =>
    {
        string? id = reader.Id();
        string? text = reader.Need("text").Text();
        Condition? condition = ConditionParser.Parse(reader.Need("when"));
        Reference? level = reader.May("level").Reference();
        Field triggers = reader.May("triggers");
        Citation citation = reader.Cite();
        Basis? basis = reader.Need("basis").Word(Words.Bases);
        string? reason = reader.May("reason").Text();
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
    });
}
