using System.Collections.Immutable;
using System.Globalization;
using Thresholds.Rules;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.ConsoleHost.Ask;

/// <summary>The case as it grows: each answer is evaluated before it is taken, and one that would be a mistake is not taken.</summary>
internal sealed class AskCase(IThresholdEvaluator evaluator, Observations start)
{
    private const string UnbornWord = "unborn";
    private const string BornWord = "born";

    public Observations Observations { get; private set; } = start;

    public Evaluation Evaluation { get; private set; } = evaluator.Evaluate(start);

    public IThresholdEvaluator Evaluator => evaluator;

    public Ruleset Ruleset => Evaluation.Edition.Ruleset;

    public Vocabulary Vocabulary => Evaluation.Edition.Vocabulary;

    /// <summary>Whether something is recorded about a row, concept or judgement that is an answer.</summary>
    public bool IsAnswered(string id) => Observations.Findings.Any(f => f.Id == id && f.Finding != Finding.NotKnown);

    public bool IsKnown(Fact fact) => Observations.Facts.Any(f => NamesOf(fact).Contains(f.Name) && f.Value != RecordedFact.NotKnown);

    /// <summary>Takes a finding.</summary>
    /// <returns>Why it was not taken; null when it was.</returns>
    public string? Take(Observation observation) => Take(Observations.With(observation));

    /// <summary>Takes the practitioner's own level. It changes nothing that is indicated.</summary>
    public void Take(OwnJudgement judgement) => Take(Observations.With(judgement));

    /// <summary>Takes what is said of a strategy discussion. It changes nothing that is indicated.</summary>
    public void Take(StrategyDiscussion discussion) => Take(Observations.With(discussion));

    /// <summary>Takes a fact's value as somebody said it.</summary>
    /// <returns>Why it was not taken; null when it was.</returns>
    public string? Take(Fact fact, string answer)
    {
        (string name, string value) = Spelt(fact, answer);

        // Somebody who did not know takes nothing from somebody who does, and a file holds one value a name.
        string[] names = NamesOf(fact);
        ImmutableArray<RecordedFact> others = Observations.Facts.RemoveAll(f => names.Contains(f.Name) && f.Value == RecordedFact.NotKnown);
        return Take(new Observations
        {
            Case = Observations.Case,
            AsOf = Observations.AsOf,
            Findings = Observations.Findings,
            Facts = others.Add(new RecordedFact { Name = name, Value = value }),
            OwnJudgement = Observations.OwnJudgement,
            StrategyDiscussion = Observations.StrategyDiscussion,
            Problems = Observations.Problems,
        });
    }

    private static string[] NamesOf(Fact fact) => fact.Type == FactType.Age ? [fact.Id, BornWord, UnbornWord] : [fact.Id];

    private static (string Name, string Value) Spelt(Fact fact, string answer)
    {
        if (fact.Type != FactType.Age || answer == RecordedFact.NotKnown)
        {
            return (fact.Id, answer);
        }

        string day = answer.StartsWith($"{BornWord} ", StringComparison.Ordinal) ? answer[(BornWord.Length + 1)..].Trim() : answer;
        return answer == UnbornWord
            ? (UnbornWord, AskWords.Yes)
            : (DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? BornWord : fact.Id, day);
    }

    private string? Take(Observations next)
    {
        Evaluation evaluation = evaluator.Evaluate(next);
        HashSet<string> before = [.. Evaluation.Problems.Select(p => p.Message)];
        if (evaluation.Problems.FirstOrDefault(p => p.Severity == DiagnosticSeverity.Error && !before.Contains(p.Message)) is { } problem)
        {
            return problem.Message;
        }

        Observations = next;
        Evaluation = evaluation;
        return null;
    }
}
