using System.Collections.Immutable;
using FluentAssertions;
using Thresholds.Rules.Analysis;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Tests.Building;

namespace Thresholds.Rules.Tests.Analysis;

/// <summary>What the tests of checks share: judging a built ruleset, and expecting one finding or none.</summary>
internal static class AnalysisTest
{
    /// <summary>What is wrong. What a second look at a sound ruleset finds has tests of its own.</summary>
    public static ImmutableArray<Diagnostic> Judged(this RulesetBuilder builder) =>
        RulesetAnalysis.Judge(builder.Build(), TestVocabulary.Small, isWhole: false);

    public static void ShouldBeSound(this RulesetBuilder builder) => builder.Judged().Select(d => d.ToString()).Should().BeEmpty();

    /// <summary>Exactly this one finding, with this message and, where given, this help.</summary>
    public static Diagnostic ShouldFind(this RulesetBuilder builder, string code, string message, string? help = null)
    {
        ImmutableArray<Diagnostic> all = builder.Judged();
        all.Select(d => $"{d.Code}: {d.Message}").Should().Equal($"{code}: {message}");
        if (help is not null)
        {
            all[0].Help.Should().Be(help);
        }

        return all[0];
    }
}
