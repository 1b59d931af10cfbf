namespace Thresholds.Rules.Model;

/// <summary>Whether the document says something, or we had to read it so.</summary>
public enum Basis
{
    /// <summary>The document says it.</summary>
    Published,

    /// <summary>The document does not say it in these terms; the reason for our reading is given beside it.</summary>
    Interpretation,
}
