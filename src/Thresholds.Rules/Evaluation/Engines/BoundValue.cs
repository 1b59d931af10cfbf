using System.Runtime.InteropServices;

namespace Thresholds.Rules.Engines;

/// <summary>A fact by its number.</summary>
/// <param name="Number">The fact's number.</param>
/// <param name="IsKnown">Whether a value is known.</param>
/// <param name="Whole">Complete years of an age, or the place of a word in the fact's list; <see cref="NotWhole"/> for a number.</param>
/// <param name="Fact">The fact as it was bound.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct BoundValue(int Number, bool IsKnown, int Whole, BoundFact Fact)
{
    public const int NotWhole = int.MinValue;
}
