using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules.Analysis;

/// <summary>What responses, consent rules and considerations have in common.</summary>
/// <param name="Owner">The entry as messages name it.</param>
/// <param name="Id">Its id.</param>
/// <param name="Applies">When it applies; null for always.</param>
/// <param name="Words">Its words with the force they must not outdo; null where the entry states no force.</param>
/// <param name="Basis">Whether the document says it.</param>
/// <param name="Reason">Why we read it so.</param>
/// <param name="Position">Where it stands.</param>
internal sealed record GuidanceEntry(
    string Owner, string Id, Applicability? Applies, (string Text, Force Force)? Words, Basis Basis, string? Reason, SourcePosition Position)
{
    public static IEnumerable<GuidanceEntry> In(Ruleset ruleset) =>
    [
        .. ruleset.Responses.Select(r => new GuidanceEntry($"response `{r.Id}`", r.Id, r.Applies, (r.Text, r.Force), r.Basis, r.Reason, r.Position)),
        .. ruleset.Consent.Select(c => new GuidanceEntry(
            $"consent `{c.Id}`", c.Id, c.Applies, c.Duty is null ? null : (c.Duty, c.DutyForce ?? Force.CouldLeadTo), c.Basis, c.Reason, c.Position)),
        .. ruleset.Considerations.Select(c => new GuidanceEntry($"consideration `{c.Id}`", c.Id, c.Applies, (c.Text, c.Force), c.Basis, c.Reason, c.Position)),
    ];

    /// <summary>The applicability and every part of it of this kind.</summary>
    public IEnumerable<TPart> Parts<TPart>()
        where TPart : Applicability => Applies is null ? [] : ApplicabilityTree.Nodes(Applies).OfType<TPart>();
}
