using System.Collections.Immutable;

namespace Thresholds.Rules.Yaml;

/// <summary>A heading of a table with its cells, lowest level first.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">The heading as printed.</param>
/// <param name="Section">Where it is printed; null when the table does not say.</param>
/// <param name="Cells">The cells that have rows.</param>
internal sealed record DraftDomain(string Id, string Name, string? Section, ImmutableArray<DraftCell> Cells);
