namespace Thresholds.Rules.Compilation;

/// <summary>From what is recorded to the rules that it makes live while they are unknown.</summary>
internal sealed class LiveIndex
{
    /// <summary>For each finding the rules that name it.</summary>
    public required Links Naming { get; init; }

    /// <summary>For each finding the rules that name it and are not true as soon as it is for.</summary>
    public required Links NamingWithMore { get; init; }

    /// <summary>For each fact the rules that facts alone decide and that name it.</summary>
    public required Links FactsAlone { get; init; }

    /// <summary>The gateway facts.</summary>
    public required int[] Gateways { get; init; }

    /// <summary>For each gateway, in the same order, the rules that name it.</summary>
    public required Links BehindGateway { get; init; }
}
