using System.Globalization;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules;

/// <summary>A condition in the words of the ruleset format, on one line.</summary>
/// <param name="names">What the ids are called.</param>
/// <param name="inOrder">Whether parts whose order says nothing are brought into one order, and numbers into one form.</param>
internal sealed class FormatText(EntryNames names, bool inOrder) : IConditionVisitor<string>, IApplicabilityVisitor<string>
{
    public string VisitFinding(FindingCondition condition) => names.Finding(condition.Id);

    public string VisitFact(FactCondition condition) => condition.Comparisons is [{ Operator: ComparisonOperator.Is } only]
        ? $"{{ {condition.Fact}: {Value(only.Values[0])} }}"
        : $"{{ {condition.Fact}: {{ {Joined(condition.Comparisons.Select(Of))} }} }}";

    public string VisitAll(AllCondition condition) => Group("all", condition.Parts.Select(p => p.Accept(this)));

    public string VisitAny(AnyCondition condition) => Group("any", condition.Parts.Select(p => p.Accept(this)));

    public string VisitNot(NotCondition condition) => $"{{ not: {condition.Part.Accept(this)} }}";

    public string VisitAtLeast(AtLeastCondition condition) =>
        Count(condition.Count, $"[{Joined(condition.Members.Select(m => names.Finding(m.Id)))}]");

    public string VisitAtLeastOfClass(AtLeastOfClassCondition condition)
    {
        string?[] of =
        [
            condition.Level is { } level ? $"level: {names.Level(level.Id)}" : null,
            condition.Domain is { } domain ? $"domain: {names.Domain(domain.Id)}" : null,
        ];
        return Count(condition.Count, $"{{ {string.Join(", ", of.OfType<string>())} }}");
    }

    public string VisitWhen(AppliesWhen applicability) => applicability.Condition.Accept(this);

    public string VisitAtLevel(AppliesAtLevel applicability)
    {
        IEnumerable<string> levels = applicability.Levels.Select(l => l.Id == AppliesAtLevel.NoLevel ? l.Id : names.Level(l.Id));
        return applicability.Levels.Length == 1 ? $"{{ level: {levels.First()} }}" : $"{{ level: [{Joined(levels)}] }}";
    }

    public string VisitFromLevel(AppliesFromLevel applicability) => $"{{ level-at-least: {names.Level(applicability.Level.Id)} }}";

    public string VisitRowAt(AppliesToRowAt applicability) => $"{{ row-at: {names.Level(applicability.Level.Id)} }}";

    public string VisitTrigger(AppliesOnTrigger applicability) => $"{{ trigger: {names.Trigger(applicability.Trigger.Id)} }}";

    public string VisitNotRuledOut(AppliesUnlessRuledOut applicability) => $"{{ not-ruled-out: {applicability.Part.Accept(this)} }}";

    public string VisitUnanswered(AppliesWhileUnanswered applicability) => $"{{ unanswered: {applicability.Fact.Id} }}";

    public string VisitAll(AppliesToAll applicability) => Group("all", applicability.Parts.Select(p => p.Accept(this)));

    public string VisitAny(AppliesToAny applicability) => Group("any", applicability.Parts.Select(p => p.Accept(this)));

    public string VisitNot(AppliesNot applicability) => $"{{ not: {applicability.Part.Accept(this)} }}";

    private static string Count(int count, string of) => string.Create(CultureInfo.InvariantCulture, $"{{ at-least: {{ count: {count}, of: {of} }} }}");

    private string Group(string kind, IEnumerable<string> parts) => $"{{ {kind}: [{Joined(parts)}] }}";

    private string Of(Comparison comparison) => comparison.Operator == ComparisonOperator.OneOf
        ? $"{comparison.Operator.ToWord()}: [{Joined(comparison.Values.Select(Value))}]"
        : $"{comparison.Operator.ToWord()}: {Value(comparison.Values[0])}";

    private string Joined(IEnumerable<string> parts) => string.Join(", ", inOrder ? parts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal) : parts);

    // 5 and 5.0 are one number.
    private string Value(string text) => inOrder && decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number)
        ? (number / 1.000000000000000000000000000000000m).ToString(CultureInfo.InvariantCulture)
        : text;
}
