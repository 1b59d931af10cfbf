using System.Collections.Immutable;
using System.Globalization;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules.Engines;

/// <summary>Turns what the live rules still need into questions: section 47 first, then by how far an answer could raise the level.</summary>
internal sealed class QuestionBuilder(CaseReading reading)
{
    private readonly EditionIndex index = reading.Index;

    public ImmutableArray<Question> Build()
    {
        HashSet<string> reached = reading.TriggersOf(reading.Outcome.TrueRules);
        List<Question> questions = [];
        foreach (((QuestionKind kind, string id, string ask), List<int> rules) in Needs())
        {
            List<int> possible = rules.FindAll(r => reading.Answered.OfRule(r).IsFor());
            int rank = possible.Count == 0 ? -1 : possible.Max(r => index.Rules[r].Rank);
            HashSet<string> triggers = reading.TriggersOf(possible);
            questions.Add(new Question
            {
                Kind = kind,
                Id = id,
                Ask = ask,
                MayRaiseTo = rank > reading.Outcome.IndicatedRank ? index.Ruleset.Levels[rank] : null,
                MayTrigger = triggers.Count == 0 ? [] : [.. index.Ruleset.Triggers.Where(t => !reached.Contains(t.Id) && triggers.Contains(t.Id))],
                Rules = [.. rules.Select(r => index.Rules[r].Rule)],
            });
        }

        questions.AddRange(UnansweredGateways().Where(g => questions.TrueForAll(q => q.Id != g.Id)));

        return
        [
            .. questions
                .OrderByDescending(q => q.MayTrigger.Any(t => t.Section == 47))
                .ThenByDescending(q => q.MayTrigger.Length > 0)
                .ThenByDescending(q => q.MayRaiseTo?.Rank ?? -1)
                .ThenBy(q => q.Kind)
                .ThenBy(q => q.Id, StringComparer.Ordinal),
        ];
    }

    // A gateway decides what happens next as well: it is asked until it is answered, also where no rule waits for it.
    private IEnumerable<Question> UnansweredGateways() =>
        index.Ruleset.Gateways
            .Where(g => reading.Observations.FactOf(g.Id) is not { IsKnown: true })
            .Select(g => new Question { Kind = QuestionKind.Fact, Id = g.Id, Ask = index.Fact(g.Id)!.Ask, MayRaiseTo = null, MayTrigger = [], Rules = [] });

    private Dictionary<(QuestionKind Kind, string Id, string Ask), List<int>> Needs()
    {
        Dictionary<(QuestionKind, string, string), List<int>> needs = [];
        foreach (RuleNeeds open in reading.LiveRules)
        {
            foreach ((QuestionKind, string, string) question in QuestionsOf(open))
            {
                if (!needs.TryGetValue(question, out List<int>? rules))
                {
                    needs[question] = rules = [];
                }

                rules.Add(open.Rule);
            }
        }

        return needs;
    }

    private IEnumerable<(QuestionKind Kind, string Id, string Ask)> QuestionsOf(RuleNeeds open)
    {
        foreach (int number in open.Facts)
        {
            Fact fact = reading.Plan.Numbering.Fact(number);
            yield return (QuestionKind.Fact, fact.Id, fact.Ask);
        }

        foreach (int number in open.Findings)
        {
            if (number < reading.Plan.Numbering.RowCount)
            {
                Indicator row = index.Ruleset.Indicators[number];
                if (!IsWorkedOut(row))
                {
                    yield return (QuestionKind.Indicator, row.Id, row.Ask ?? $"{row.Text}?");
                }
            }
            else if (number >= reading.Plan.FirstConcept)
            {
                Concept concept = index.Edition.Vocabulary.Concepts[number - reading.Plan.FirstConcept];
                yield return (QuestionKind.Concept, concept.Id, concept.Ask);
            }
            else
            {
                Judgement judgement = index.Ruleset.Judgements[number - reading.Plan.Numbering.RowCount];
                yield return (QuestionKind.Judgement, judgement.Id, judgement.Ask);
            }
        }

        foreach (PlannedCount count in open.Counts)
        {
            yield return (QuestionKind.Count, index.Rules[open.Rule].Rule.Id, AskCount(count.OfClass!));
        }
    }

    // A row that its `when` or its concept can decide is asked for through them, unless somebody was unsure about the row itself.
    private bool IsWorkedOut(Indicator row) =>
        (row.When is not null || !row.SameAs.IsEmpty) && !reading.Observations.IsNotKnown(row.Id);

    private string AskCount(AtLeastOfClassCondition count)
    {
        string number = count.Count.ToString(CultureInfo.InvariantCulture);
        string level = count.Level is { } l ? $" of level {index.Ruleset.FindLevel(l.Id)?.Name}" : string.Empty;
        string domain = count.Domain is { } d ? $" under {index.Ruleset.Domains.FirstOrDefault(x => x.Id == d.Id)?.Name}" : string.Empty;
        return $"Are there {number} or more different needs{level}{domain}?";
    }
}
