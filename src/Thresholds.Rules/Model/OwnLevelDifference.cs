namespace Thresholds.Rules.Model;

/// <summary>How a practitioner's own level stands to the indicated one, in the order of one edition. A difference is no fault.</summary>
public enum OwnLevelDifference
{
    /// <summary>It is the indicated level.</summary>
    Same,

    /// <summary>It is higher than the indicated level.</summary>
    Higher,

    /// <summary>It is lower than the indicated level.</summary>
    Lower,

    /// <summary>No level is indicated. That is not "no concern", so it is neither higher nor lower.</summary>
    NoneIndicated,

    /// <summary>The own level could not be read, or is none of the edition's.</summary>
    NotKnown,
}
