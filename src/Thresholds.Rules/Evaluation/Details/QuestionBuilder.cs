using System.Collections.Immutable;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules.Engines;

/// <summary>Turns what the live rules still need into questions: section 47 first, then by how far an answer could raise the level.</summary>
internal sealed class QuestionBuilder(ReferenceReading reading, EvaluationPhrases phrases)
{
    private readonly EditionIndex index = reading.Index;

    public ImmutableArray<Question> Build()
    {
        SortedSet<string> reached = reading.TriggersOf(reading.TrueRules);
        List<Question> questions = [];
        foreach (((QuestionKind kind, string id, string ask), List<int> rules) in Needs())
        {
            int[] possible = [.. rules.Where(r => reading.Answered.OfRule(r).IsFor())];
            int rank = reading.HighestRank(possible);
            questions.Add(new Question
            {
                Kind = kind,
                Id = id,
                Ask = ask,
                MayRaiseTo = rank > reading.IndicatedRank ? index.Ruleset.Levels[rank] : null,
                MayTrigger = [.. index.Ruleset.Triggers.Where(t => !reached.Contains(t.Id) && reading.TriggersOf(possible).Contains(t.Id))],
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
        foreach ((int rule, OpenThings open) in reading.LiveRules)
        {
            foreach ((QuestionKind, string, string) question in QuestionsOf(rule, open))
            {
                if (!needs.TryGetValue(question, out List<int>? rules))
                {
                    needs[question] = rules = [];
                }

                rules.Add(rule);
            }
        }

        return needs;
    }

    private IEnumerable<(QuestionKind Kind, string Id, string Ask)> QuestionsOf(int rule, OpenThings open)
    {
        foreach (string id in open.Facts)
        {
            yield return (QuestionKind.Fact, id, index.Fact(id)!.Ask);
        }

        foreach (string id in open.Findings)
        {
            if (index.Indicator(id) is { } row)
            {
                if (!IsWorkedOut(row))
                {
                    yield return (QuestionKind.Indicator, id, row.Ask ?? $"{row.Text}?");
                }
            }
            else if (index.Edition.Vocabulary.FindConcept(id) is { } concept)
            {
                yield return (QuestionKind.Concept, id, concept.Ask);
            }
            else if (index.Ruleset.Judgements.FirstOrDefault(j => j.Id == id) is { } judgement)
            {
                yield return (QuestionKind.Judgement, id, judgement.Ask);
            }
        }

        foreach (AtLeastOfClassCondition count in open.Counts)
        {
            yield return (QuestionKind.Count, index.Rules[rule].Rule.Id, AskCount(count));
        }
    }

    // A row that its `when` or its concept can decide is asked for through them, unless somebody was unsure about the row itself.
    private bool IsWorkedOut(Indicator row) =>
        (row.When is not null || !row.SameAs.IsEmpty) && !reading.Observations.IsNotKnown(row.Id);

    private string AskCount(AtLeastOfClassCondition count)
    {
        string? level = count.Level is { } l ? index.Ruleset.FindLevel(l.Id)?.Name : null;
        string? domain = count.Domain is { } d ? index.Ruleset.Domains.FirstOrDefault(x => x.Id == d.Id)?.Name : null;
        return phrases.AskCount(count.Count, level, domain);
    }
}
