using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules.Engines;

/// <summary>A response with when it applies and the printed entries of its contact, in the order of the document.</summary>
internal sealed record PlannedResponse(Response Response, Func<CaseReading, Marks> Applies, Contact[] Printed);
