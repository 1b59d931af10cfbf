using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules.Engines;

/// <summary>A response with when it applies and the printed entries of its contact, in the order of the document.</summary>
internal sealed record PlannedResponse(Response Response, Func<CaseReading, Marks> Applies, Contact[] Printed)
{
    /// <summary>The response with its contact as printed, where the date makes no difference to that; null where it does.</summary>
    public ResponseDue? AsPrinted { get; } = Printed.Length switch
    {
        0 => new ResponseDue { Response = Response, Contact = null },
        1 => new ResponseDue { Response = Response, Contact = new ContactToUse { Printed = Printed[0], Verified = null } },
        _ => null,
    };
}
