using System.Collections.Immutable;

namespace Thresholds.Rules;

/// <summary>One level of one domain: a cell of the published table.</summary>
/// <param name="Heading">The level.</param>
/// <param name="Rows">Its rows in printed order.</param>
internal sealed record PublishedColumn(string Heading, ImmutableArray<PublishedItem> Rows);
