using System.Collections.Immutable;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules;

/// <summary>What the evaluations of one edition share. The index is made when some evaluation is first asked for its reasons.</summary>
internal sealed class EvaluationContext(Edition edition, string engine, ImmutableArray<VerifiedContact> contacts)
{
    private readonly Lazy<EditionIndex> index = new(() => new EditionIndex(edition));

    private ReasonPlan? reasons;

    public Edition Edition => edition;

    public string Engine => engine;

    public ImmutableArray<VerifiedContact> Contacts => contacts;

    public EditionIndex Index => index.Value;

    /// <summary>What working out reasons needs of the edition. Two threads that ask at once may both make it; one is kept.</summary>
    public ReasonPlan Reasons => Volatile.Read(ref reasons) ?? Interlocked.CompareExchange(ref reasons, new ReasonPlan(Index), null) ?? reasons!;
}
