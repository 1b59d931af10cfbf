namespace Thresholds.Rules.Model;

/// <summary>How strongly a document speaks. One list for all documents; nothing printed is ever stronger than the text.</summary>
public enum Force
{
    /// <summary>It could lead to it.</summary>
    CouldLeadTo,

    /// <summary>It is to be considered.</summary>
    Consider,

    /// <summary>It may be.</summary>
    May,

    /// <summary>It should be.</summary>
    Should,

    /// <summary>It must be.</summary>
    Must,

    /// <summary>It is required.</summary>
    Required,
}
