namespace Thresholds.Rules.Engines;

/// <summary>The four operations on marks that conditions are made of.</summary>
internal static class MarksLogic
{
    public static bool IsFor(this Marks marks) => (marks & Marks.For) != 0;

    public static bool IsAgainst(this Marks marks) => (marks & Marks.Against) != 0;

    public static Marks Swap(this Marks marks) => From(marks.IsAgainst(), marks.IsFor());

    public static Marks From(bool isFor, bool isAgainst) =>
        (isFor ? Marks.For : Marks.None) | (isAgainst ? Marks.Against : Marks.None);

    public static Marks All(IReadOnlyCollection<Marks> parts) =>
        From(parts.All(IsFor), parts.Any(IsAgainst));

    public static Marks Any(IReadOnlyCollection<Marks> parts) =>
        From(parts.Any(IsFor), parts.All(IsAgainst));

    public static Marks And(Marks left, Marks right) => (left & right & Marks.For) | ((left | right) & Marks.Against);

    public static Marks Or(Marks left, Marks right) => ((left | right) & Marks.For) | (left & right & Marks.Against);

    public static Marks AtLeast(int count, IReadOnlyCollection<Marks> members) =>
        From(members.Count(IsFor) >= count, members.Count(m => !m.IsAgainst()) < count);
}
