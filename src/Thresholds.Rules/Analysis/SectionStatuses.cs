using System.Collections.Immutable;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Analysis;

/// <summary>Which status belongs to which section of the Children Act 1989.</summary>
internal static class SectionStatuses
{
    /// <summary>The sections that results speak of.</summary>
    public static ImmutableArray<int> Sections { get; } = [47, 17];

    /// <summary>The statuses that a trigger or a description of the section can have. "None recorded" says that there is neither.</summary>
    public static IEnumerable<SectionStatus> Of(int section) => Enum.GetValues<SectionStatus>().Where(s => SectionOf(s) == section);

    private static int? SectionOf(SectionStatus status) => status switch
    {
        SectionStatus.StrategyDiscussionRequired => 47,
        SectionStatus.CouldLeadToEnquiries => 47,
        SectionStatus.MayBeRequired => 47,
        SectionStatus.DescribedAsS47 => 47,
        SectionStatus.Required => 17,
        SectionStatus.MayBeProvided => 17,
        SectionStatus.DescribedAsS17 => 17,
        _ => null,
    };
}
