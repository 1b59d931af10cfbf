using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules;

/// <summary>
/// What an edition indicates about one case, with every reason. It indicates; a person decides. Immutable and thread-safe: what follows from
/// the outcome is worked out when it is first asked for.
/// </summary>
public sealed class Evaluation
{
    private readonly EvaluationContext context;
    private readonly EngineOutcome outcome;
    private EvaluationDetails? details;

    internal Evaluation(EvaluationContext context, BoundObservations observations, EngineOutcome outcome)
    {
        this.context = context;
        this.outcome = outcome;
        Bound = observations;
    }

    /// <summary>The edition that was used.</summary>
    public Edition Edition => context.Edition;

    /// <summary>The case's opaque reference; <see langword="null"/> when none was given.</summary>
    public string? Case => Bound.Source.Case;

    /// <summary>The date that ages refer to.</summary>
    public DateOnly AsOf => Bound.AsOf;

    /// <summary>The engine that was used.</summary>
    public string Engine => context.Engine;

    /// <summary>The observations as they were given.</summary>
    public Observations Observations => Bound.Source;

    /// <summary>Whether nothing had to be left out. When false, read the level as "at least".</summary>
    public bool Complete => Bound.Complete;

    /// <summary>Mistakes in the observations, in file order.</summary>
    public ImmutableArray<Diagnostic> Problems => Bound.Problems;

    /// <summary>The highest level of any true rule; <see langword="null"/> when no listed row was recorded, which is not "no concern".</summary>
    public Level? IndicatedLevel => LevelAt(outcome.IndicatedRank);

    /// <summary>The highest level that answers to the open questions could give; never below the indicated level.</summary>
    public Level? CouldReach => LevelAt(outcome.CouldReachRank);

    /// <summary>Whether nothing unknown, asked or not, could raise the level or add a trigger. Never while nothing is recorded.</summary>
    public bool Settled => outcome.Settled;

    /// <summary>The true rules, highest level first, then in document order.</summary>
    public ImmutableArray<Reason> Because => Details.Reasons.Because;

    /// <summary>What the document says of section 47 about what is recorded.</summary>
    public SectionResult Section47 => Details.Reasons.Section47;

    /// <summary>What the document says of section 17 about what is recorded.</summary>
    public SectionResult Section17 => Details.Reasons.Section17;

    /// <summary>The strengths that are marked for. None of them lowers anything.</summary>
    public ImmutableArray<Reason> Strengths => Details.Record.Strengths;

    /// <summary>What is marked for and carries neither level nor trigger, in document order: the document names it and leaves the rest open.</summary>
    public ImmutableArray<Reason> WithoutLevel => Details.Record.WithoutLevel;

    /// <summary>What is recorded present and makes nothing true, by id, with why. No record vanishes from a result.</summary>
    public ImmutableArray<NotCounted> NotCounted => Details.Record.NotCounted;

    /// <summary>Strengths and concerns that speak of the same thing and are both recorded.</summary>
    public ImmutableArray<Conflict> Conflicts => Details.Record.Conflicts;

    /// <summary>Rows, concepts and judgements with something for and something against them. Both are honoured.</summary>
    public ImmutableArray<Contradiction> Contradictions => Details.Record.Contradictions;

    /// <summary>The highest level of a true rule in each domain, in document order; a domain without one has a null level.</summary>
    public ImmutableArray<DomainResult> Domains => Details.Reasons.Domains;

    /// <summary>What the live rules still need, section 47 first, then by how far an answer could raise the level.</summary>
    public ImmutableArray<Question> Questions => Details.Asking.Questions;

    /// <summary>How many rows were asked about, and how many others could change the answer.</summary>
    public Coverage Coverage => Details.Asking.Coverage;

    /// <summary>Where this result rests on our reading rather than on the document's own words.</summary>
    public ImmutableArray<InterpretationUsed> Interpretations => Details.Record.Interpretations;

    /// <summary>What the document says happens next, what comes before everything else first. A line on immediate danger is always among them.</summary>
    public ImmutableArray<ResponseDue> Responses => Details.Guidance.Responses;

    /// <summary>What the document says of consent, by purpose.</summary>
    public ImmutableArray<ConsentRule> Consent => Details.Guidance.Consent;

    /// <summary>What the document asks to weigh. None of it changed the level or a trigger.</summary>
    public ImmutableArray<Consideration> Considerations => Details.Guidance.Considerations;

    /// <summary>The practitioner's own level as it was recorded; <see langword="null"/> when none was. It changed nothing of this result.</summary>
    public OwnJudgement? OwnJudgement => Observations.OwnJudgement;

    /// <summary>The edition's level that the own judgement names; <see langword="null"/> when none was recorded, or none of this edition.</summary>
    public Level? OwnLevel => Edition.Ruleset.FindLevel(OwnJudgement?.Level);

    /// <summary>How the own level stands to the indicated one; <see langword="null"/> when none was recorded. A difference is no fault.</summary>
    public OwnLevelDifference? OwnLevelDifference => (OwnJudgement, OwnLevel, IndicatedLevel) switch
    {
        (null, _, _) => null,
        (_, null, _) => Model.OwnLevelDifference.NotKnown,
        (_, _, null) => Model.OwnLevelDifference.NoneIndicated,
        (_, { } own, { } indicated) when own.Rank > indicated.Rank => Model.OwnLevelDifference.Higher,
        (_, { } own, { } indicated) when own.Rank < indicated.Rank => Model.OwnLevelDifference.Lower,
        _ => Model.OwnLevelDifference.Same,
    };

    /// <summary>What was recorded of a strategy discussion; <see langword="null"/> when nothing was. It changed nothing of this result.</summary>
    public StrategyDiscussion? StrategyDiscussion => Observations.StrategyDiscussion;

    /// <summary>How the as-of date stands to the time for which the edition says that it applies.</summary>
    public EditionStanding Standing => Edition.Ruleset.InForce switch
    {
        { From.FirstDay: { } from } when AsOf < from => EditionStanding.NotYetInForce,
        { To.LastDay: { } to } when AsOf > to => EditionStanding.NoLongerInForce,
        { From.IsStated: false } => EditionStanding.StartNotStated,
        { To.IsStated: false } => EditionStanding.EndNotStated,
        _ => EditionStanding.InForce,
    };

    /// <summary>The places of the true rules in the ruleset's rules, ascending.</summary>
    public ImmutableArray<int> TrueRules => outcome.TrueRules;

    /// <summary>
    /// Why: for the indicated level and for each trigger that is reached, every minimal set of observations that carries it by itself. A set
    /// carries a level or trigger when evaluating the edition with that set alone, as of the same date, reaches it; it is minimal when
    /// no smaller part of it does. Exact and complete; sets are spelled out up to <see cref="ObservationSets.MostSpelledOut"/>.
    /// </summary>
    /// <returns>The level first, when one is indicated, then the triggers in document order.</returns>
    public ImmutableArray<CarriedConclusion> Why() => Reasoning.Carried(withoutWhich: false);

    /// <summary>
    /// Why not: for each higher level and each trigger that is not reached, the rules that come nearest, and what each of them lacks: recorded
    /// otherwise, not known, not asked, or a fact outside its bound.
    /// </summary>
    /// <returns>The levels, lowest first, then the triggers in document order.</returns>
    public ImmutableArray<MissedConclusion> WhyNot() => Reasoning.Missed();

    /// <summary>
    /// What would change it: for each higher level and each trigger that is not reached, the smallest further findings that would reach
    /// it. Nothing that is recorded otherwise is among them. Recording more never lowers a level, so nothing here does.
    /// </summary>
    /// <returns>The levels, lowest first, then the triggers in document order.</returns>
    public ImmutableArray<RaisedConclusion> WhatWouldRaise() => Reasoning.Raised();

    /// <summary>
    /// For audit alone, and never for a practitioner's page, where it would teach how to lose a star: what the result rests on. For the
    /// indicated level and each trigger that is reached, the minimal sets of observations without which it would not stand: every set
    /// of <see cref="Why"/> shares an observation with each of them.
    /// </summary>
    /// <returns>The level first, when one is indicated, then the triggers in document order.</returns>
    public ImmutableArray<CarriedConclusion> RestsOn() => Reasoning.Carried(withoutWhich: true);

    /// <summary>The level that could be reached, where it is above the indicated one.</summary>
    internal Level? CouldReachHigher => outcome.CouldReachRank > outcome.IndicatedRank ? CouldReach : null;

    internal BoundObservations Bound { get; }

    internal EditionIndex Index => context.Index;

    internal Phrasebook Phrasebook => context.Phrasebook;

    internal ImmutableArray<VerifiedContact> Contacts => context.Contacts;

    /// <summary>Says that everything will be asked for, which is faster found out at once.</summary>
    internal void ReadWhole() => DetailsOf(whole: true);

    /// <summary>The marks of the case, and what the details are made of.</summary>
    internal CaseReading Reading => Details.Reading;

    // Two threads that ask at once may both work it out; they come to the same, and one of the two is kept.
    private EvaluationDetails Details => DetailsOf(whole: false);

    private EvaluationDetails DetailsOf(bool whole) =>
        Volatile.Read(ref details)
        ?? Interlocked.CompareExchange(ref details, context.Detail(Bound, outcome, whole), null)
        ?? details!;

    // Holds what one question needs and is not shared between threads.
    private Reasoning Reasoning => new(context.Details, context.Reasons, Bound, outcome);

    private Level? LevelAt(int rank) => rank < 0 ? null : Edition.Ruleset.Levels[rank];
}
