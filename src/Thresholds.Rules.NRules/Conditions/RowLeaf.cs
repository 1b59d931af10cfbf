using System.Linq.Expressions;

namespace Thresholds.Rules.NRules;

/// <summary>
/// A row that is too long to be written out wherever it is named: rows that count rows that count would otherwise double with every step. A case works
/// it out once.
/// </summary>
internal sealed class RowLeaf(FindingLeaf row, Marked written)
{
    private readonly Lazy<Func<ThresholdCase, bool>> isFor = Compile(written.For);
    private readonly Lazy<Func<ThresholdCase, bool>> isAgainst = Compile(written.Against);

    public int Number => row.Number;

    public bool IsFor(ThresholdCase ofCase) => isFor.Value(ofCase);

    public bool IsAgainst(ThresholdCase ofCase) => isAgainst.Value(ofCase);

    public override string ToString() => row.Id;

    private static Lazy<Func<ThresholdCase, bool>> Compile(Expression body) =>
        new(() => Expression.Lambda<Func<ThresholdCase, bool>>(body, ConditionExpressions.Case).Compile());
}
