using System.Globalization;

namespace Thresholds.Rules.Diagnostics;

/// <summary>Where something stands in a file. Lines and columns count from 1; 0 means that no place is known.</summary>
/// <param name="File">The file's name as the caller gave it, or an empty string for observations made in code.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
public readonly record struct SourcePosition(string File, int Line, int Column) : IComparable<SourcePosition>
{
    /// <summary>No place in any file: the thing was made in code.</summary>
    public static SourcePosition None { get; } = new(string.Empty, 0, 0);

    /// <summary>Orders by file name (ordinal), then line, then column.</summary>
    public int CompareTo(SourcePosition other)
    {
        int byFile = string.CompareOrdinal(File, other.File);
        if (byFile != 0)
        {
            return byFile;
        }

        int byLine = Line.CompareTo(other.Line);
        return byLine != 0 ? byLine : Column.CompareTo(other.Column);
    }

    /// <summary>Whether the left position stands before the right one.</summary>
    public static bool operator <(SourcePosition left, SourcePosition right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left position stands after the right one.</summary>
    public static bool operator >(SourcePosition left, SourcePosition right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left position does not stand after the right one.</summary>
    public static bool operator <=(SourcePosition left, SourcePosition right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left position does not stand before the right one.</summary>
    public static bool operator >=(SourcePosition left, SourcePosition right) => left.CompareTo(right) >= 0;

    /// <summary>The form that editors and CI parse: <c>file(line,column)</c>.</summary>
    public override string ToString() =>
        Line == 0 ? File : string.Create(CultureInfo.InvariantCulture, $"{File}({Line},{Column})");
}
