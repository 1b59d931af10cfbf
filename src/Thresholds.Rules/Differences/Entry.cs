using System.Collections.Immutable;

namespace Thresholds.Rules;

/// <summary>Something of one edition, taken apart for comparison.</summary>
internal sealed record Entry(EntryPlace Place, ImmutableArray<EntryPart> Parts);
