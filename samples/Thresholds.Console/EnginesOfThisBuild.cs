using Thresholds.Rules;
#if NRULES
using Thresholds.Rules.NRules;
#endif

namespace Thresholds.ConsoleHost;

/// <summary>The engines that can be asked for. NRules is a package of its own, and a build has it when it was built with it.</summary>
internal static class EnginesOfThisBuild
{
    private const string NRules = "nrules";

    public static ThresholdOptions Options()
    {
        ThresholdOptions options = new();
#if NRULES
        // The process ends after a few cases.
        options.UseNRules(RuleExpressions.Interpreted);
#endif
        return options;
    }

    /// <summary>What to say of an engine that is not there.</summary>
    public static string Missing(string name, IEnumerable<string> known) => name == NRules
        ? $"this build has no engine `{NRules}`; build with -p:UseNRules=true"
        : $"unknown engine `{name}`; known engines: {string.Join(", ", known)}";
}
