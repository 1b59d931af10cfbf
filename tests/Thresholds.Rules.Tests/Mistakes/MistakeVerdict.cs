namespace Thresholds.Rules.Tests.Mistakes;

/// <summary>What was made of a slip.</summary>
internal enum MistakeVerdict
{
    /// <summary>The first suggestion at the place is what stood there; of a date, the place and the form are given.</summary>
    Right,

    /// <summary>Something else was suggested, or nothing.</summary>
    Wrong,

    /// <summary>No diagnostic stands there: what is written means another thing, a day for example. Nobody can tell.</summary>
    MeansAnother,
}
