using FluentAssertions;
using NUnit.Framework;

namespace Thresholds.Rules.Tests.Semantics;

public sealed class ReasonsTests
{
    [Test]
    public void Every_true_rule_has_a_ground_that_speaks_for_it_and_a_citation() =>
        RandomCases.Hold(seed: 81, cases: 1000, random =>
        {
            random.Result.Because.Should().HaveCount(random.Result.TrueRules.Length);
            foreach (Reason reason in random.Result.Because)
            {
                random.Must(reason.Grounds.Length > 0, $"{reason.Rule.Id} is true without a ground");
                random.Must(reason.Rule.Citation.Text.Length > 0, $"{reason.Rule.Id} cites nothing");
            }
        });

    [Test]
    public void The_level_is_that_of_the_reasons_that_determine_it() =>
        RandomCases.Hold(seed: 82, cases: 500, random =>
        {
            Evaluation result = random.Result;
            int highest = result.Because.Select(r => RandomCase.RankOf(r.Level)).DefaultIfEmpty(-1).Max();
            random.Must(RandomCase.RankOf(result.IndicatedLevel) == highest, "the level is not the highest of its reasons");
            random.Must(result.Because.Where(r => r.Determining).All(r => r.Level == result.IndicatedLevel), "a lower reason determines");
            random.Must(result.Because.Any(r => r.Determining) == (result.IndicatedLevel is not null), "a level that nothing determines");
        });

    [Test]
    public void Every_contradiction_has_something_on_both_sides() =>
        RandomCases.Hold(seed: 83, cases: 500, random =>
        {
            foreach (Contradiction contradiction in random.Result.Contradictions)
            {
                random.Must(contradiction.Grounds.Any(g => g.SpeaksFor), $"nothing for {contradiction.Id}");
                random.Must(contradiction.Grounds.Any(g => !g.SpeaksFor), $"nothing against {contradiction.Id}");
            }
        });
}
