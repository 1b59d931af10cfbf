using System.Collections.Immutable;
using System.Globalization;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules;

/// <summary>
/// The findings and facts of one case. Immutable: every <c>With</c> gives a new one. Needs no name of any person; a case reference is opaque.
/// The library neither logs nor keeps observations. (A pseudonymous record is still personal data.)
/// </summary>
public sealed class Observations
{
    /// <summary>Nothing observed.</summary>
    public static Observations None { get; } = new();

    /// <summary>An opaque reference for the result; <see langword="null"/> when none is wanted.</summary>
    public string? Case { get; init; }

    /// <summary>The date that ages refer to; <see langword="null"/> to take the evaluator's.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The findings. Order and repetition do not matter.</summary>
    public ImmutableArray<Observation> Findings { get; init; } = [];

    /// <summary>The facts. Order does not matter.</summary>
    public ImmutableArray<RecordedFact> Facts { get; init; } = [];

    /// <summary>The practitioner's own level; <see langword="null"/> when none is recorded. It changes nothing that is indicated.</summary>
    public OwnJudgement? OwnJudgement { get; init; }

    /// <summary>Whether a strategy discussion was held; <see langword="null"/> when nothing is recorded of it. It changes nothing that is indicated.</summary>
    public StrategyDiscussion? StrategyDiscussion { get; init; }

    /// <summary>What could not be read, when the observations come from a file. Any error makes the result incomplete.</summary>
    public ImmutableArray<Diagnostic> Problems { get; init; } = [];

    /// <summary>Rows, concepts or judgements that are recorded present.</summary>
    /// <param name="ids">Their ids.</param>
    public static Observations Of(params IEnumerable<string> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return new Observations { Findings = [.. ids.Select(id => new Observation { Id = id })] };
    }

    /// <summary>Adds a finding.</summary>
    /// <param name="observation">The finding with its dates and its recorder.</param>
    public Observations With(Observation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        return Copy(findings: Findings.Add(observation));
    }

    /// <summary>Sets the practitioner's own level, in place of one that was there.</summary>
    /// <param name="judgement">The level with its reason.</param>
    public Observations With(OwnJudgement judgement)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        return Copy(judgement: judgement);
    }

    /// <summary>Sets whether a strategy discussion was held, in place of what was there.</summary>
    /// <param name="discussion">When it was held, or why not.</param>
    public Observations With(StrategyDiscussion discussion)
    {
        ArgumentNullException.ThrowIfNull(discussion);
        return Copy(discussion: discussion);
    }

    /// <summary>Adds rows, concepts or judgements that were looked for and are not there.</summary>
    /// <param name="ids">Their ids.</param>
    public Observations WithAbsent(params IEnumerable<string> ids) => WithAll(ids, Finding.Absent);

    /// <summary>Adds rows, concepts or judgements that were asked about and are not known.</summary>
    /// <param name="ids">Their ids.</param>
    public Observations WithNotKnown(params IEnumerable<string> ids) => WithAll(ids, Finding.NotKnown);

    /// <summary>Adds the child's age in complete years at the as-of date.</summary>
    /// <param name="years">Complete years, 0 or more.</param>
    public Observations WithAge(int years) => WithFact("age", years);

    /// <summary>Adds the child's date of birth.</summary>
    /// <param name="born">The date of birth.</param>
    public Observations WithBorn(DateOnly born) => WithText("born", born.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Records that the child is not yet born.</summary>
    public Observations WithUnborn() => WithText("unborn", "yes");

    /// <summary>Adds a number.</summary>
    /// <param name="fact">The fact's id.</param>
    /// <param name="value">The value, in the fact's unit. Not rounded.</param>
    public Observations WithFact(string fact, decimal value) => WithText(fact, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Adds a yes or a no.</summary>
    /// <param name="fact">The fact's id.</param>
    /// <param name="value">Yes or no.</param>
    public Observations WithFact(string fact, bool value) => WithText(fact, value ? "yes" : "no");

    /// <summary>Adds one of the fact's listed values.</summary>
    /// <param name="fact">The fact's id.</param>
    /// <param name="value">The value.</param>
    public Observations WithFact(string fact, string value) => WithText(fact, value);

    /// <summary>Records that a fact was asked and is not known.</summary>
    /// <param name="fact">The fact's id.</param>
    public Observations WithFactNotKnown(string fact) => WithText(fact, RecordedFact.NotKnown);

    /// <summary>Sets the date that ages refer to.</summary>
    /// <param name="asOf">The date.</param>
    public Observations At(DateOnly asOf) => Copy(asOf: asOf);

    private Observations WithAll(IEnumerable<string> ids, Finding finding)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return Copy(findings: Findings.AddRange(ids.Select(id => new Observation { Id = id, Finding = finding })));
    }

    private Observations WithText(string fact, string value)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(value);
        return Copy(facts: Facts.Add(new RecordedFact { Name = fact, Value = value }));
    }

    private Observations Copy(
        ImmutableArray<Observation>? findings = null,
        ImmutableArray<RecordedFact>? facts = null,
        DateOnly? asOf = null,
        OwnJudgement? judgement = null,
        StrategyDiscussion? discussion = null) => new()
    {
        Case = Case,
        AsOf = asOf ?? AsOf,
        Findings = findings ?? Findings,
        Facts = facts ?? Facts,
        OwnJudgement = judgement ?? OwnJudgement,
        StrategyDiscussion = discussion ?? StrategyDiscussion,
        Problems = Problems,
    };
}
