using Thresholds.Rules.Compilation;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules.Engines;

/// <summary>
/// What is so while nothing is recorded, and what each record can change of it: so that reading a case costs what was observed and not what the edition
/// holds.
/// </summary>
internal sealed class ReadingIndex
{
    private readonly byte[] marks;
    private readonly bool[] possible;

    /// <param name="edition">The edition.</param>
    /// <param name="numbering">Its numbers.</param>
    /// <param name="marks">The <see cref="Marks"/> of every finding while nothing is recorded, a byte each.</param>
    /// <param name="possible">For each rule whether it could be true then.</param>
    public ReadingIndex(EditionIndex edition, Numbering numbering, byte[] marks, bool[] possible)
    {
        this.marks = marks;
        this.possible = possible;
        Rules = new Dependents(numbering);
        for (int rule = 0; rule < edition.Rules.Length; rule++)
        {
            Rules.Add(rule, edition.Rules[rule].Named);
        }

        Rows = new Dependents(numbering);
        for (int row = 0; row < numbering.RowCount; row++)
        {
            Indicator subject = edition.Ruleset.Indicators[row];
            if (subject.When is not null || !subject.SameAs.IsEmpty)
            {
                Rows.Add(row, NamedThings.In(new FindingCondition { Id = subject.Id }, edition));
            }
        }

        Rules.Seal();
        Rows.Seal();
    }

    /// <summary>The rules that a record can bear upon.</summary>
    public Dependents Rules { get; }

    /// <summary>The rows with a `when` or a concept that a record can bear upon.</summary>
    public Dependents Rows { get; }

    /// <summary>The marks while nothing is recorded, to be changed by what is.</summary>
    public byte[] CopyMarks() => marks.AsSpan().ToArray();

    /// <summary>What could be true while nothing is recorded, to be changed by what is.</summary>
    public bool[] CopyPossible() => possible.AsSpan().ToArray();
}
