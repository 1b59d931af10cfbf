using System.Collections.Immutable;

namespace Thresholds.Rules.Yaml;

/// <summary>The rows of one level under one heading, in printed order.</summary>
/// <param name="Level">The id of the level.</param>
/// <param name="Rows">The rows.</param>
internal sealed record DraftCell(string Level, ImmutableArray<DraftRow> Rows);
