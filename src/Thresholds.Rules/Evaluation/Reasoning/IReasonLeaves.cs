namespace Thresholds.Rules.Engines;

/// <summary>What a single record says, for whoever works out what a condition needs.</summary>
internal interface IReasonLeaves
{
    /// <summary>The date that ages refer to.</summary>
    DateOnly AsOf { get; }

    /// <summary>The days on which something happened, the as-of date last.</summary>
    DateOnly[] Days { get; }

    /// <summary>A record of the finding itself: present, or absent where it speaks against.</summary>
    Formula Recorded(int finding, bool against);

    /// <summary>A record that the finding is present and happened on a day. One without a date happened on the as-of date.</summary>
    Formula RecordedOn(int finding, DateOnly day);

    /// <summary>A value of a fact that marks the comparison so, taken on a day.</summary>
    Formula Fact(PlannedFact fact, DateOnly day, Marks wanted);
}
