using System.Collections.Concurrent;
using System.Collections.Immutable;
using NRules;
using NRules.RuleModel;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.NRules;

/// <summary>
/// Runs editions on NRules. What is built for an edition is built when it is first run, once, and shared by everyone who has an edition
/// with the same content hash. Thread-safe; one engine serves a whole process.
/// </summary>
public sealed class NRulesEngine : IThresholdEngine
{
    /// <summary>The name of this engine.</summary>
    public const string EngineName = "nrules";

    private readonly Func<ImmutableArray<IRuleDefinition>, ISessionFactory> build;
    private readonly ConcurrentDictionary<string, NRulesProgram> programs = new(StringComparer.Ordinal);

    /// <summary>An engine.</summary>
    /// <param name="expressions">What becomes of the rules' expressions.</param>
    public NRulesEngine(RuleExpressions expressions = RuleExpressions.Compiled)
        : this(rules => FactoryBuilder.Build(rules, expressions))
    {
    }

    internal NRulesEngine(Func<ImmutableArray<IRuleDefinition>, ISessionFactory> build) => this.build = build;

    /// <inheritdoc/>
    public string Name => EngineName;

    /// <summary>Prepares an edition. Nothing is built until it is first run.</summary>
    /// <param name="edition">An edition that analysis found sound; its hash stands for its content.</param>
    public NRulesProgram Prepare(Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return programs.GetOrAdd(edition.Sha256, _ => new NRulesProgram(edition, build));
    }

    IThresholdProgram IThresholdEngine.Prepare(Edition edition) => Prepare(edition);
}
