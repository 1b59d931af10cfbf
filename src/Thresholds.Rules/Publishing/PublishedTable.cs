using System.Collections.Immutable;

namespace Thresholds.Rules;

/// <summary>The levels of one domain side by side, as the published table has them.</summary>
/// <param name="Columns">The levels, lowest first.</param>
internal sealed record PublishedTable(ImmutableArray<PublishedColumn> Columns) : PublishedBlock;
