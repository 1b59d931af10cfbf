using System.Collections.Immutable;
using Thresholds.Rules.Compilation;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules.Engines;

/// <summary>Turns what the live rules still need into questions: section 47 first, then by how far an answer could raise the level.</summary>
internal sealed class QuestionBuilder(CaseReading reading, EvaluationPhrases phrases)
{
    private readonly EditionIndex index = reading.Index;
    private readonly Numbering numbering = reading.Details.Numbering;
    private readonly List<Question> questions = [];
    private Dictionary<(QuestionKind Kind, string Id, string Ask), List<RuleNeeds>>? needs;

    public ImmutableArray<Question> Build()
    {
        foreach (RuleNeeds live in reading.Live)
        {
            AddQuestionsOf(live);
        }

        if (needs is not null)
        {
            foreach (((QuestionKind kind, string id, string ask), List<RuleNeeds> rules) in needs)
            {
                questions.Add(Of(kind, id, ask, rules));
            }
        }

        AddUnansweredGateways();
        return questions switch
        {
            [] => [],
            [var only] => [only],
            _ =>
            [
                .. questions
                    .OrderByDescending(q => q.MayTrigger.Any(t => t.Section == 47))
                    .ThenByDescending(q => q.MayTrigger.Length > 0)
                    .ThenByDescending(q => q.MayRaiseTo?.Rank ?? -1)
                    .ThenBy(q => q.Kind)
                    .ThenBy(q => q.Id, StringComparer.Ordinal),
            ],
        };
    }

    private Question Of(QuestionKind kind, string id, string ask, List<RuleNeeds> rules)
    {
        int rank = -1;
        SortedSet<int>? triggers = null;
        foreach (RuleNeeds live in rules)
        {
            if (!live.MayBecomeTrue)
            {
                continue;
            }

            rank = Math.Max(rank, index.Rules[live.Rule].Rank);
            foreach (int trigger in reading.Details.TriggersOf(live.Rule))
            {
                if (!reading.IsReached(trigger))
                {
                    (triggers ??= []).Add(trigger);
                }
            }
        }

        return new Question
        {
            Kind = kind,
            Id = id,
            Ask = ask,
            MayRaiseTo = rank > reading.IndicatedRank ? index.Ruleset.Levels[rank] : null,
            MayTrigger = triggers is null ? [] : [.. triggers.Select(t => index.Ruleset.Triggers[t])],
            Rules = [.. rules.Select(r => index.Rules[r.Rule].Rule)],
        };
    }

    // A gateway decides what happens next as well: it is asked until it is answered, also where no rule waits for it.
    private void AddUnansweredGateways()
    {
        foreach (int gateway in reading.Details.Gateways)
        {
            Fact fact = numbering.Fact(gateway);
            if (reading.Observations.ValueAt(gateway) is not { IsKnown: true } && !questions.Exists(q => q.Id == fact.Id))
            {
                questions.Add(new Question { Kind = QuestionKind.Fact, Id = fact.Id, Ask = fact.Ask, MayRaiseTo = null, MayTrigger = [], Rules = [] });
            }
        }
    }

    private void AddQuestionsOf(RuleNeeds live)
    {
        foreach (int fact in live.Facts)
        {
            Add(QuestionKind.Fact, numbering.Fact(fact).Id, numbering.Fact(fact).Ask, live);
        }

        int rows = numbering.RowCount;
        int judgements = rows + index.Ruleset.Judgements.Length;
        foreach (int finding in live.Findings)
        {
            string id = numbering.FindingId(finding);
            if (finding >= judgements)
            {
                Add(QuestionKind.Concept, id, index.Edition.Vocabulary.Concepts[finding - judgements].Ask, live);
            }
            else if (finding >= rows)
            {
                Add(QuestionKind.Judgement, id, index.Ruleset.Judgements[finding - rows].Ask, live);
            }
            else if (reading.Details.Rows[finding] is var row && !IsWorkedOut(row))
            {
                Add(QuestionKind.Indicator, id, row.Ask ?? $"{row.Text}?", live);
            }
        }

        foreach (AtLeastOfClassCondition count in live.Counts)
        {
            Add(QuestionKind.Count, index.Rules[live.Rule].Rule.Id, AskCount(count), live);
        }
    }

    private void Add(QuestionKind kind, string id, string ask, RuleNeeds live)
    {
        needs ??= [];
        if (!needs.TryGetValue((kind, id, ask), out List<RuleNeeds>? rules))
        {
            needs[(kind, id, ask)] = rules = [];
        }

        rules.Add(live);
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
