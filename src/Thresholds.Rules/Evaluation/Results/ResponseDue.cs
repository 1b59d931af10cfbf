using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules;

/// <summary>A response that applies to a result, with the contact to use.</summary>
public sealed class ResponseDue
{
    /// <summary>The response.</summary>
    public required Response Response { get; init; }

    /// <summary>Whom to contact; <see langword="null"/> when the response names nobody.</summary>
    public required ContactToUse? Contact { get; init; }
}
