using System.Collections.Immutable;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>A set of observations of one case. Immutable and thread-safe.</summary>
public sealed class ObservationSet
{
    private readonly DetailIndex details;
    private readonly BoundObservations observations;
    private readonly ImmutableArray<int> places;

    internal ObservationSet(DetailIndex details, BoundObservations observations, ImmutableArray<int> places)
    {
        this.details = details;
        this.observations = observations;
        this.places = places;
    }

    /// <summary>The records of findings, in document order. A record of absent is among them where a rule asks for what is not there.</summary>
    public required ImmutableArray<Observation> Findings { get; init; }

    /// <summary>The known facts, in the vocabulary's order.</summary>
    public required ImmutableArray<BoundFact> Facts { get; init; }

    /// <summary>How many observations there are in it.</summary>
    public int Size => Findings.Length + Facts.Length;

    /// <summary>The rules that these observations alone make true and that carry the conclusion, in document order.</summary>
    public ImmutableArray<Rule> Rules => [.. places.Select(p => details.Edition.Rules[p].Rule)];

    /// <summary>How these observations alone make a rule count: through which concept, by which fact on which day.</summary>
    /// <param name="rule">One of <see cref="Rules"/>.</param>
    /// <returns>The grounds; empty for any other rule.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public ImmutableArray<Ground> GroundsOf(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        GroundFinder finder = new(details.Read(observations.Only(Findings, Facts)));
        return [.. places.Where(p => details.Edition.Rules[p].Rule == rule).SelectMany(p => finder.OfRule(p))];
    }
}
