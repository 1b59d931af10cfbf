using Thresholds.Rules.Yaml;

namespace Thresholds.Rules;

/// <summary>Writes a case as YAML that <see cref="CaseReader"/> reads back to the same observations.</summary>
public static class CaseWriter
{
    /// <summary>
    /// The case as one YAML document. Holds the observations, the ruleset and what a person recorded beside them; not what the case expects, nor what
    /// could not be read, nor comments.
    /// </summary>
    /// <param name="file">The case. A case without a reference is called <c>unnamed</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public static string ToYaml(CaseFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new CaseText(file).Write();
    }
}
