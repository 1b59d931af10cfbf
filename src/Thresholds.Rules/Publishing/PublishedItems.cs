using System.Collections.Immutable;

namespace Thresholds.Rules;

/// <summary>A list. Numbered items are the notes that rows refer to.</summary>
/// <param name="Items">The entries.</param>
/// <param name="FirstNumber">The number of the first; 0 for a list without numbers.</param>
internal sealed record PublishedItems(ImmutableArray<PublishedItem> Items, int FirstNumber = 0) : PublishedBlock;
