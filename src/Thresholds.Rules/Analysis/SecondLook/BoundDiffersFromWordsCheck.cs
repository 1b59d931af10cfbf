using System.Globalization;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules.Analysis;

/// <summary>
/// Bounds in a condition that are not the ones in the words beside it: "below 90%" beside <c>{ school-attendance: { below: 95 } }</c>. Only where words and
/// condition both have a bound that the other lacks; a condition may hold less than its words, and a bound that no words give may come from elsewhere.
/// </summary>
internal sealed class BoundDiffersFromWordsCheck : IRulesetCheck
{
    public void Judge(RulesetSubject subject, DiagnosticBag bag)
    {
        foreach (Indicator row in subject.Ruleset.Indicators.Where(i => i.When is not null))
        {
            Judge(subject.Vocabulary, RulesetSubject.NameOf(row), row.Text, row.When!, bag);
        }

        foreach (Rule rule in subject.OwnRules)
        {
            Judge(subject.Vocabulary, RulesetSubject.NameOf(rule), rule.Text, rule.Condition, bag);
        }
    }

    private static void Judge(Vocabulary vocabulary, string owner, string text, Condition condition, DiagnosticBag bag)
    {
        List<Bound> said = [.. Bound.In(text)];
        if (said.Count == 0)
        {
            return;
        }

        List<(Bound Bound, Comparison Comparison, SourcePosition Position)> written = [.. Compared(vocabulary, condition, negated: false)];
        foreach ((Bound bound, _, _) in written.ToList().Where(w => said.Exists(s => s.Says(w.Bound))))
        {
            said.RemoveAll(s => s.Says(bound));
            written.RemoveAll(w => w.Bound == bound);
        }

        // Six months in the words and an age in the condition are two different things: only bounds that are alike are held against each other.
        foreach (Bound words in said)
        {
            int place = written.FindIndex(w => w.Bound.IsLike(words));
            if (place >= 0)
            {
                bag.Warning(
                    DiagnosticCodes.BoundDiffersFromWords,
                    written[place].Position,
                    $"{owner}: the words say \"{words.Words}\", and its condition says {Phrase.Of(written[place].Comparison)}",
                    $"the words give the bound: `{Phrase.Word(words.Operator)}: {words.Number.ToString(CultureInfo.InvariantCulture)}`");
                written.RemoveAt(place);
            }
        }
    }

    // A `not` turns a bound round: not below 13 is at least 13.
    private static IEnumerable<(Bound Bound, Comparison Comparison, SourcePosition Position)> Compared(Vocabulary vocabulary, Condition condition, bool negated)
    {
        if (condition is FactCondition compared)
        {
            return vocabulary.FindFact(compared.Fact) is { Type: FactType.Age or FactType.Number or FactType.WholeNumber } fact
                ? compared.Comparisons.SelectMany(c => Bound.Of(fact, c, negated).Select(b => (b, c, c.Position == SourcePosition.None ? compared.Position : c.Position)))
                : [];
        }

        return ConditionTree.Children(condition).SelectMany(p => Compared(vocabulary, p, negated != condition is NotCondition));
    }
}
