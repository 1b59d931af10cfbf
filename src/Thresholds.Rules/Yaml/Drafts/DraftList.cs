using System.Collections.Immutable;

namespace Thresholds.Rules.Yaml;

/// <summary>Rows that stand at no level and under no heading.</summary>
/// <param name="Id">The list's id.</param>
/// <param name="Section">Where it is printed.</param>
/// <param name="Items">The items in printed order.</param>
internal sealed record DraftList(string Id, string Section, ImmutableArray<DraftRow> Items);
