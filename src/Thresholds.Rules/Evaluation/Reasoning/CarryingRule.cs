using System.Collections.Immutable;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>A true rule that carries a level or a trigger, with what is recorded for it kept as the rule puts it. Immutable and thread-safe.</summary>
public sealed class CarryingRule
{
    private readonly DetailIndex details;
    private readonly BoundObservations observations;
    private readonly RecordedLeaves recorded;
    private readonly Formula formula;
    private readonly int place;

    internal CarryingRule(DetailIndex details, BoundObservations observations, RecordedLeaves recorded, Formula formula, int place)
    {
        this.details = details;
        this.observations = observations;
        this.recorded = recorded;
        this.formula = formula;
        this.place = place;
    }

    /// <summary>The rule, with its citation and its basis.</summary>
    public Rule Rule => details.Edition.Rules[place].Rule;

    /// <summary>The row or item that it stands for; <see langword="null"/> for a rule with a condition of its own.</summary>
    public Indicator? Indicator => Rule.Indicator is { } id ? details.Edition.Indicator(id) : null;

    /// <summary>What is recorded for it, counts left as counts.</summary>
    public ObservationPattern Pattern => ObservationPattern.Of(formula, recorded);

    /// <summary>Whether each of its own minimal sets is minimal for the conclusion too: no other rule is carried by a part of one.</summary>
    public required bool StandsWhole { get; init; }

    /// <summary>What made it count, all observations of the case taken together.</summary>
    public ImmutableArray<Ground> Grounds => new GroundFinder(details.Read(observations)).OfRule(place);
}
