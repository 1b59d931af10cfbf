using System.Collections.Immutable;
using FluentAssertions;
using NUnit.Framework;

namespace Thresholds.Rules.Tests.Semantics;

public sealed class CouldReachTests
{
    private const int AtMostTogether = 200;

    [Test]
    public void Could_reach_is_never_below_the_indicated_level() =>
        RandomCases.Hold(seed: 41, cases: 500, random =>
            random.Must(RandomCase.RankOf(random.Result.CouldReach) >= RandomCase.RankOf(random.Result.IndicatedLevel), "below what is indicated"));

    [Test]
    public void No_answer_and_no_set_of_answers_to_the_open_questions_passes_could_reach()
    {
        int withQuestions = 0;
        int raised = 0;
        RandomCases.Hold(seed: 42, cases: 700, random =>
        {
            ImmutableArray<Func<Observations, Observations>[]> answers =
            [
                .. random.Result.Questions
                    .Where(q => q.Kind != QuestionKind.Count)
                    .Select(q => (Func<Observations, Observations>[])
                    [
                        o => o,
                        .. q.Kind == QuestionKind.Fact ? RandomObservations.AnswersToFact(q.Id) : RandomObservations.AnswersTo(q.Id),
                    ]),
            ];
            withQuestions += answers.IsEmpty ? 0 : 1;
            foreach (Observations answered in Sets(answers, random))
            {
                Evaluation after = random.Evaluate(answered);
                random.Must(RandomCase.RankOf(after.IndicatedLevel) <= RandomCase.RankOf(random.Result.CouldReach), "answers pass could-reach", answered);
                raised += RandomCase.RankOf(after.IndicatedLevel) > RandomCase.RankOf(random.Result.IndicatedLevel) ? 1 : 0;
            }
        });
        withQuestions.Should().BeGreaterThan(100, "the property would otherwise say little");
        raised.Should().BeGreaterThan(100);
    }

    [Test]
    public void A_trigger_that_an_answer_adds_was_announced_by_a_question()
    {
        RandomCases.Hold(seed: 43, cases: 500, random =>
        {
            foreach (Question question in random.Result.Questions.Where(q => q.Kind is QuestionKind.Concept or QuestionKind.Judgement or QuestionKind.Indicator))
            {
                foreach (Func<Observations, Observations> answer in RandomObservations.AnswersTo(question.Id))
                {
                    Observations answered = answer(random.Observations);
                    Evaluation after = random.Evaluate(answered);
                    string[] live = [.. question.Rules.Select(r => r.Id)];
                    string[] added =
                    [
                        .. after.TrueRules
                            .Select(r => random.Edition.Ruleset.Rules[r])
                            .Where(r => live.Contains(r.Id))
                            .SelectMany(r => r.Triggers)
                            .Select(t => t.Id)
                            .Except(RandomCase.TriggersOf(random.Result)),
                    ];
                    random.Must(added.All(a => question.MayTrigger.Any(t => t.Id == a)), "a trigger that no question announced", answered);
                }
            }
        });
    }

    // All sets of answers where they are few, else every single answer and a sample of sets.
    private static IEnumerable<Observations> Sets(ImmutableArray<Func<Observations, Observations>[]> answers, RandomCase random)
    {
        double all = answers.Aggregate(1d, (product, a) => product * a.Length);
        if (all <= AtMostTogether)
        {
            return answers.Aggregate<Func<Observations, Observations>[], IEnumerable<Observations>>(
                [random.Observations],
                (sets, question) => sets.SelectMany(s => question.Select(a => a(s))));
        }

        IEnumerable<Observations> single = answers.SelectMany(a => a).Select(a => a(random.Observations));
        IEnumerable<Observations> sampled = Enumerable.Range(0, 60).Select(_ => answers.Aggregate(random.Observations, (o, a) => random.Tape.Pick(a)(o)));
        return single.Concat(sampled.ToList());
    }
}
