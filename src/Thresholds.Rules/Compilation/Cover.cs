namespace Thresholds.Rules.Compilation;

/// <summary>Marks of which at least one must be there before something can come true.</summary>
internal sealed class Cover
{
    private const long CostOfFact = 1_000;
    private const long CostOfCount = 10;
    private const long CostOfAlways = 1_000_000;

    // Most covers are one mark.
    private (CoverKind Kind, int Number) first;
    private List<(CoverKind Kind, int Number)>? others;

    public int Count { get; private set; }

    public (CoverKind Kind, int Number) this[int place] => place == 0 ? first : others![place - 1];

    /// <summary>Whether it may come true with nothing recorded.</summary>
    public bool Always { get; private set; }

    /// <summary>How often it is expected to be looked at in vain. A fact is known of most cases, a finding of few.</summary>
    public long Cost { get; private set; }

    public static Cover OfAlways() => new() { Always = true, Cost = CostOfAlways };

    public static Cover OfFact(int fact) => Of(CoverKind.Fact, fact, CostOfFact);

    public static Cover OfCount(int count) => Of(CoverKind.Count, count, CostOfCount);

    /// <param name="finding">The finding.</param>
    /// <param name="against">Whether it is to be against, not for.</param>
    /// <param name="isWorkedOut">Whether other marks come before it.</param>
    public static Cover OfFinding(int finding, bool against, bool isWorkedOut) =>
        Of(against ? CoverKind.Against : CoverKind.For, finding, (against ? 2 : 1) + (isWorkedOut ? 1 : 0));

    /// <summary>Takes another's marks too.</summary>
    public void Add(Cover other)
    {
        for (int place = 0; place < other.Count; place++)
        {
            AddMark(other[place]);
        }

        Always |= other.Always;
        Cost += other.Cost;
    }

    private static Cover Of(CoverKind kind, int number, long cost) => new() { Cost = cost, first = (kind, number), Count = 1 };

    private void AddMark((CoverKind Kind, int Number) mark)
    {
        if (Count == 0)
        {
            first = mark;
        }
        else
        {
            (others ??= []).Add(mark);
        }

        Count++;
    }
}
