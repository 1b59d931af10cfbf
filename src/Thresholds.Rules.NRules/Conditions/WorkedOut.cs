namespace Thresholds.Rules.NRules;

/// <summary>What a case has worked out of itself, so that nothing is worked out twice. Two threads may work out the same at once; both come to the same.</summary>
internal sealed class WorkedOut(int findings)
{
    private const byte Yes = 1;
    private const byte No = 2;

    private readonly byte[] isFor = new byte[findings];
    private readonly byte[] isAgainst = new byte[findings];

    public bool IsFor(RowLeaf row, ThresholdCase ofCase) => Recall(ref isFor[row.Number], row.IsFor, ofCase);

    public bool IsAgainst(RowLeaf row, ThresholdCase ofCase) => Recall(ref isAgainst[row.Number], row.IsAgainst, ofCase);

    private static bool Recall(ref byte known, Func<ThresholdCase, bool> workOut, ThresholdCase ofCase)
    {
        if (known == 0)
        {
            known = workOut(ofCase) ? Yes : No;
        }

        return known == Yes;
    }
}
