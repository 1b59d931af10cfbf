using System.Globalization;
using System.Text;
using NUnit.Framework;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules.Tests.Semantics;

/// <summary>A random edition with random observations, and the rest of the tape for what a property still has to choose.</summary>
internal sealed class RandomCase
{
    private readonly ThresholdEvaluator evaluator;

    public RandomCase(int[] choices)
    {
        Tape = new Tape(choices);
        Edition = RandomEdition.From(Tape);
        Observations = RandomObservations.From(Tape, Edition);
        evaluator = new ThresholdEvaluator(Edition, new ReferenceEngine(), RandomObservations.AsOf);
        Result = Evaluate(Observations);
    }

    public Tape Tape { get; }

    public Edition Edition { get; }

    public Observations Observations { get; }

    public Evaluation Result { get; }

    public Evaluation Evaluate(Observations observations) => evaluator.Evaluate(observations);

    public static int RankOf(Level? level) => level?.Rank ?? -1;

    public static ISet<string> TriggersOf(Evaluation evaluation) =>
        new SortedSet<string>(evaluation.TrueRules.SelectMany(r => evaluation.Edition.Ruleset.Rules[r].Triggers).Select(t => t.Id), StringComparer.Ordinal);

    /// <summary>One addition where there was nothing: a finding about an id without one (or with "not known"), or a fact that is not known.</summary>
    public Observations Add(Observations to)
    {
        string[] findings = [.. RandomObservations.Ids(Edition).Where(id => to.Findings.All(f => f.Id != id || f.Finding == Finding.NotKnown))];
        string[] facts = [.. RandomEdition.Vocabulary.Facts.Select(f => f.Id).Where(f => !RandomObservations.IsRecorded(to, f))];
        int choice = Tape.Below(findings.Length + facts.Length + 1);
        return choice < findings.Length
            ? to.With(RandomObservations.Finding(Tape, findings[choice]))
            : choice < findings.Length + facts.Length ? RandomObservations.WithFact(Tape, to, facts[choice - findings.Length]) : to;
    }

    /// <summary>Asserts, and describes the case only when it has to: a description for every assertion would take most of the time.</summary>
    public void Must(bool holds, string what, Observations? then = null)
    {
        if (!holds)
        {
            Assert.Fail($"{what}\n{Describe(then)}");
        }
    }

    public string Describe(Observations? other = null)
    {
        StringBuilder text = new();
        foreach (Indicator row in Edition.Ruleset.Indicators)
        {
            string sameAs = string.Join(',', row.SameAs);
            text.AppendLine(CultureInfo.InvariantCulture, $"{row.Id} {row.Level?.Id} {row.Domain}{(row.Strength ? " strength" : "")}{(row.Indicates ? "" : " indicates nothing")} same-as[{sameAs}] provided[{row.Provided}] triggers[{string.Join(',', row.Triggers.Select(t => t.Id))}] when {Text(row.When)}");
        }

        foreach (Rule rule in Edition.Ruleset.Rules.Where(r => r.Indicator is null))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{rule.Id} {rule.Level?.Id} triggers[{string.Join(',', rule.Triggers.Select(t => t.Id))}] when {Text(rule.Condition)}");
        }

        text.AppendLine(CultureInfo.InvariantCulture, $"gateways [{string.Join(',', Edition.Ruleset.Gateways)}]");
        text.AppendLine("observed " + Text(Observations));
        if (other is not null)
        {
            text.AppendLine("then     " + Text(other));
        }

        return text.ToString();
    }

    private static string Text(Observations observations) =>
        string.Join("; ", observations.Findings.Select(f => $"{f.Id} {f.Finding} {f.Happened:yyyy-MM-dd}").Concat(observations.Facts.Select(f => $"{f.Name}={f.Value}")));

    private static string Text(Condition? condition) => condition switch
    {
        null => "-",
        FindingCondition f => f.Id,
        FactCondition f => $"{f.Fact} {string.Join('&', f.Comparisons.Select(c => $"{c.Operator} {string.Join('|', c.Values)}"))}",
        AllCondition a => $"all({string.Join(", ", a.Parts.Select(Text))})",
        AnyCondition a => $"any({string.Join(", ", a.Parts.Select(Text))})",
        NotCondition n => $"not({Text(n.Part)})",
        AtLeastCondition a => $"at-least-{a.Count}({string.Join(", ", a.Members)})",
        AtLeastOfClassCondition a => $"at-least-{a.Count}-of({a.Level}{a.Domain})",
        _ => throw new InvalidOperationException(),
    };
}
