using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Yaml;

/// <summary>A case before its problems are known: unknown keys are only found when everything was read.</summary>
internal sealed class CaseDraft
{
    public required string? Reference { get; init; }

    public required Reference? Ruleset { get; init; }

    public required bool NamesRuleset { get; init; }

    public required DateOnly? AsOf { get; init; }

    public required ImmutableArray<RecordedFact> Facts { get; init; }

    public required ImmutableArray<Observation> Findings { get; init; }

    public required OwnJudgement? OwnJudgement { get; init; }

    public required StrategyDiscussion? StrategyDiscussion { get; init; }

    public required Expectation? Expect { get; init; }

    public required SourcePosition Position { get; init; }

    public CaseFile ToCase(ImmutableArray<Diagnostic> problems) => new()
    {
        Observations = new Observations
        {
            Case = Reference,
            AsOf = AsOf,
            Facts = Facts,
            Findings = Findings,
            OwnJudgement = OwnJudgement,
            StrategyDiscussion = StrategyDiscussion,
            Problems = problems,
        },
        Ruleset = Ruleset,
        NamesRuleset = NamesRuleset,
        Expect = Expect,
        Position = Position,
    };
}
