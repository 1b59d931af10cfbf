namespace Thresholds.Rules.Model;

/// <summary>What the result says about a section of the Children Act 1989. Within a section the stronger status comes first.</summary>
public enum SectionStatus
{
    /// <summary>Section 47: the document requires a strategy discussion for something that is recorded.</summary>
    StrategyDiscussionRequired,

    /// <summary>Section 47: something recorded is on a list of what could lead to enquiries.</summary>
    CouldLeadToEnquiries,

    /// <summary>Section 47: the document says that enquiries may be required.</summary>
    MayBeRequired,

    /// <summary>Section 47: what is recorded is what the document describes as section 47, and no row requires a discussion.</summary>
    DescribedAsS47,

    /// <summary>Section 17: the document requires an assessment.</summary>
    Required,

    /// <summary>Section 17: a service may be provided.</summary>
    MayBeProvided,

    /// <summary>Section 17: what is recorded is what the document describes as section 17.</summary>
    DescribedAsS17,

    /// <summary>Nothing that the document ties to the section is recorded. Not "no concern".</summary>
    NoneRecorded,
}
