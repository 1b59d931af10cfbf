using System.Runtime.InteropServices;

namespace Thresholds.Rules.Engines;

/// <summary>A fact by its number, with the place of its word in the fact's list; -1 when it has none.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct BoundValue(int Number, int Word, BoundFact Fact);
