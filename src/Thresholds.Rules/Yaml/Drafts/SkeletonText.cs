using System.Globalization;
using System.Text;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Yaml;

/// <summary>Writes a ruleset that is only beginning: what is known of the table, and in comments what a person adds.</summary>
internal sealed class SkeletonText(RulesetHead head, DraftTable table)
{
    private readonly StringBuilder text = new();

    public string Write()
    {
        WriteHead();
        WriteLevels();
        WriteTriggers();
        WriteDomains();
        WriteLists();
        text.Append(SkeletonComments.Rest);
        return text.ToString();
    }

    /// <summary>One row, as an entry of a list.</summary>
    /// <param name="row">The row.</param>
    /// <param name="indent">The spaces before it.</param>
    /// <param name="formerly">A former id; null for none.</param>
    public static string RowText(DraftRow row, string indent, string? formerly = null)
    {
        StringBuilder lines = new();
        lines.Append(CultureInfo.InvariantCulture, $"{indent}- id: {row.Id}\n");
        if (formerly is not null)
        {
            lines.Append(CultureInfo.InvariantCulture, $"{indent}  formerly: {formerly}\n");
        }

        lines.Append(CultureInfo.InvariantCulture, $"{indent}  text: {YamlScalar.OfLine(RowWords.OneLine(row.Row.Wording))}\n");
        if (row.Row.Strength)
        {
            lines.Append(CultureInfo.InvariantCulture, $"{indent}  strength: true\n");
        }

        if (row.Row.Star)
        {
            lines.Append(CultureInfo.InvariantCulture, $"{indent}  {SkeletonComments.Star}\n");
        }

        return lines.ToString();
    }

    /// <summary>One heading, as an entry of a list.</summary>
    public static string DomainText(DraftDomain domain)
    {
        StringBuilder lines = new();
        string cite = domain.Section is { } section ? YamlScalar.OfLine(section) : $"{SkeletonComments.NoSection}    {SkeletonComments.SayWhere}";
        lines.Append(CultureInfo.InvariantCulture, $"  - id: {domain.Id}\n    name: {YamlScalar.OfLine(domain.Name)}\n    cite: {cite}\n    rows:\n");
        foreach (DraftCell cell in domain.Cells)
        {
            lines.Append(CellText(cell));
        }

        return lines.ToString();
    }

    /// <summary>One cell with its rows.</summary>
    public static string CellText(DraftCell cell) =>
        string.Create(CultureInfo.InvariantCulture, $"      {cell.Level}:\n{string.Concat(cell.Rows.Select(r => RowText(r, "        ")))}");

    private void WriteHead()
    {
        if (head.Schema is { } schema)
        {
            Line($"# yaml-language-server: $schema={schema}");
        }

        text.Append(SkeletonComments.Opening);
        Line($"ruleset: {head.Id}");
        Line($"edition: {Quote(head.Edition)}");
        Line($"title: {YamlScalar.OfLine(head.Title)}");
        text.Append(SkeletonComments.Head);
    }

    private void WriteLevels()
    {
        text.Append(SkeletonComments.Levels);
        if (table.Levels.IsEmpty)
        {
            // A ruleset has a level, and a list by itself names none.
            Line("  - { id: level-1, number: 1, name: Level 1 }");
        }

        foreach (DraftLevel level in table.Levels)
        {
            Line($"  - {{ id: {level.Id}, number: {level.Number.ToString(CultureInfo.InvariantCulture)}, name: {YamlScalar.OfFlow(level.Name)} }}");
        }
    }

    private void WriteTriggers() => text.Append(table.Rows.Any(r => r.Row.Star) ? SkeletonComments.StarTrigger : SkeletonComments.Triggers);

    private void WriteDomains()
    {
        if (table.Domains.IsEmpty)
        {
            return;
        }

        text.Append(SkeletonComments.Domains);
        text.AppendJoin('\n', table.Domains.Select(DomainText));
    }

    private void WriteLists()
    {
        if (table.Lists.IsEmpty)
        {
            return;
        }

        text.Append(SkeletonComments.Lists);
        foreach (DraftList list in table.Lists)
        {
            string section = YamlScalar.OfLine(list.Section);
            text.Append(CultureInfo.InvariantCulture, $"  - id: {list.Id}\n    name: {section}\n    cite: {section}\n    items:\n");
            foreach (DraftRow item in list.Items)
            {
                text.Append(RowText(item, "      "));
            }
        }
    }

    private void Line(string line) => text.Append(line).Append('\n');

    // A year looks like a number to whoever does not know the format.
    private static string Quote(string edition) => edition.All(char.IsAsciiDigit) ? $"\"{edition}\"" : YamlScalar.OfLine(edition);
}
