namespace Thresholds.Rules.Tests.Semantics;

/// <summary>
/// How many random cases a test tries: some on every run, and as many as a claim rests on where <c>THRESHOLDS_LONG=1</c> asks for it, which takes minutes.
/// </summary>
internal static class LongRun
{
    private const string Variable = "THRESHOLDS_LONG";

    public static bool IsAsked => Environment.GetEnvironmentVariable(Variable) == "1";

    public static int Cases(int usual, int many) => IsAsked ? many : usual;
}
