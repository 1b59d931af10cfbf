namespace Thresholds.Rules.Engines;

/// <summary>The four operations on marks that conditions are made of.</summary>
internal static class MarksLogic
{
    public static bool IsFor(this Marks marks) => (marks & Marks.For) != 0;

    public static bool IsAgainst(this Marks marks) => (marks & Marks.Against) != 0;

    public static Marks Swap(this Marks marks) => From(marks.IsAgainst(), marks.IsFor());

    public static Marks From(bool isFor, bool isAgainst) =>
        (isFor ? Marks.For : Marks.None) | (isAgainst ? Marks.Against : Marks.None);

    /// <summary>For when both are, against when one is. <see cref="Marks.For"/> changes nothing.</summary>
    public static Marks And(Marks left, Marks right) => (left & right & Marks.For) | ((left | right) & Marks.Against);

    /// <summary>For when one is, against when both are. <see cref="Marks.Against"/> changes nothing.</summary>
    public static Marks Or(Marks left, Marks right) => ((left | right) & Marks.For) | (left & right & Marks.Against);
}
