using System.Runtime.InteropServices;

namespace Thresholds.Rules.Engines;

/// <summary>
/// What has to be recorded for something to hold, over numbered atoms. No part is negated: what a `not` asks for is a record of its own, so that
/// recording more never undoes anything. Simplified while it is made. Belongs to one diagram, which remembers here what it drew.
/// </summary>
internal sealed class Formula
{
    private Formula(FormulaKind kind, int number, Formula[] parts)
    {
        Kind = kind;
        Number = number;
        Parts = parts;
    }

    public static Formula Always { get; } = new(FormulaKind.Always, 0, []);

    public static Formula Never { get; } = new(FormulaKind.Never, 0, []);

    public FormulaKind Kind { get; }

    /// <summary>The atom of <see cref="FormulaKind.Atom"/>; how many parts for <see cref="FormulaKind.AtLeast"/>.</summary>
    public int Number { get; }

    public Formula[] Parts { get; }

    public bool IsNever => Kind == FormulaKind.Never;

    /// <summary>The node that a diagram drew for it; -1 before it did.</summary>
    public int Drawn { get; set; } = -1;

    public static Formula Atom(int number) => new(FormulaKind.Atom, number, []);

    public static Formula All(params ReadOnlySpan<Formula> parts) => Join(FormulaKind.All, neutral: FormulaKind.Always, deciding: FormulaKind.Never, parts);

    public static Formula Any(params ReadOnlySpan<Formula> parts) => Join(FormulaKind.Any, neutral: FormulaKind.Never, deciding: FormulaKind.Always, parts);

    public static Formula AllOf(List<Formula> parts) => All(CollectionsMarshal.AsSpan(parts));

    public static Formula AnyOf(List<Formula> parts) => Any(CollectionsMarshal.AsSpan(parts));

    public static Formula AtLeast(int count, IEnumerable<Formula> parts)
    {
        List<Formula> open = [];
        foreach (Formula part in parts)
        {
            if (part.Kind == FormulaKind.Always)
            {
                count--;
            }
            else if (!part.IsNever)
            {
                open.Add(part);
            }
        }

        return count <= 0 ? Always
            : count > open.Count ? Never
            : count == 1 ? AnyOf(open)
            : count == open.Count ? AllOf(open)
            : new Formula(FormulaKind.AtLeast, count, [.. open]);
    }

    private static Formula Join(FormulaKind kind, FormulaKind neutral, FormulaKind deciding, ReadOnlySpan<Formula> parts)
    {
        Formula? only = null;
        List<Formula>? several = null;
        foreach (Formula part in parts)
        {
            if (part.Kind == deciding)
            {
                return part;
            }

            if (part.Kind == neutral || ReferenceEquals(part, only))
            {
                continue;
            }

            if (only is null)
            {
                only = part;
                continue;
            }

            several ??= Flat(kind, only, []);
            Flat(kind, part, several);
        }

        if (only is null)
        {
            return neutral == FormulaKind.Always ? Always : Never;
        }

        return several is null ? only : several.Count == 1 ? several[0] : new Formula(kind, 0, [.. several]);
    }

    private static List<Formula> Flat(FormulaKind kind, Formula part, List<Formula> into)
    {
        foreach (Formula inner in part.Kind == kind ? part.Parts : [part])
        {
            if (!into.Contains(inner))
            {
                into.Add(inner);
            }
        }

        return into;
    }
}
