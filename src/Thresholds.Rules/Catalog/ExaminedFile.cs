using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>What checking one file gave.</summary>
/// <param name="Path">The file, as it was named.</param>
/// <param name="Diagnostics">What was found, in file order.</param>
internal sealed record ExaminedFile(string Path, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The ruleset that it holds; null where it holds none, or one with errors.</summary>
    public Ruleset? Sound { get; init; }
}
