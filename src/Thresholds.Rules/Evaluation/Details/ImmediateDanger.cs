using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules.Engines;

/// <summary>The line on immediate danger for an edition that has none of its own. It is ours, and is marked so.</summary>
internal static class ImmediateDanger
{
    public static Response Response { get; } = new()
    {
        Id = "immediate-danger",
        Label = "999",
        Text = "Immediate danger? Police or ambulance: 999",
        Force = Force.Should,
        Within = new Within { Unit = TimeUnit.Immediately },
        First = true,
        Citation = Citation.OfSection("not in this document"),
        Basis = Basis.Interpretation,
        Reason = "This edition says nothing of immediate danger; the line is ours.",
    };
}
