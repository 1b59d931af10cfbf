using System.Globalization;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules.Engines;

/// <summary>Values of a fact between which no comparison of the edition can tell.</summary>
/// <param name="Sample">One of the values.</param>
/// <param name="Range">All of them, for a number or an age.</param>
/// <param name="Word">The value itself, for a word.</param>
internal sealed record ValueCell(decimal Sample, ValueRange? Range, string? Word)
{
    /// <summary>The sample as if it had been recorded.</summary>
    public BoundFact At(Fact fact, DateOnly asOf) => new()
    {
        Fact = fact,
        IsKnown = true,
        Text = Word ?? Sample.ToString(CultureInfo.InvariantCulture),
        Number = Sample,
        Age = fact.Type == FactType.Age ? Age.FromYears((int)Sample, asOf) : default,
    };
}
