using Thresholds.Rules.Model;

namespace Thresholds.Rules.Yaml;

/// <summary>A row of a table with the id that it gets.</summary>
/// <param name="Row">The row.</param>
/// <param name="Id">Its id.</param>
internal sealed record DraftRow(TableRow Row, string Id);
