using System.Globalization;
using System.Text.RegularExpressions;
using CsvHelper;
using CsvHelper.Configuration;

namespace Thresholds.Rules.Tests.Published;

/// <summary>One row of a published table, or one item of a published list, as a document prints it or as a ruleset holds it.</summary>
internal sealed partial record PublishedRow
{
    public required string Section { get; init; }

    /// <summary>The printed number; null in a list that stands outside the table.</summary>
    public required int? Level { get; init; }

    /// <summary>The printed heading; empty in a list that stands outside the table.</summary>
    public required string Domain { get; init; }

    public required int Ordinal { get; init; }

    public required string Wording { get; init; }

    /// <summary>What the document attaches to the row: <c>strategy-discussion (required)</c> for a star; empty for nothing.</summary>
    public required string Triggers { get; init; }

    public string Place =>
        Level is null
            ? string.Create(CultureInfo.InvariantCulture, $"{Section}, item {Ordinal}")
            : string.Create(CultureInfo.InvariantCulture, $"{Section}, level {Level}, {Domain}, row {Ordinal}");

    /// <summary>The wording with quotes, dashes and spaces in one form each. Letters and their case stay.</summary>
    public string Words => Unified(Wording);

    public static string Unified(string text) => Spaces().Replace(
        text.Replace('‘', '\'').Replace('’', '\'').Replace('“', '"').Replace('”', '"')
            .Replace('‐', '-').Replace('‑', '-').Replace('–', '-').Replace('—', '-'),
        " ").Trim();

    public override string ToString() => $"{Place} \"{Wording}\"";

    /// <summary>Reads one of the tables under tests/published.</summary>
    /// <param name="file">The file's name.</param>
    /// <param name="star">What a star means.</param>
    /// <param name="all">What every row carries besides.</param>
    public static List<PublishedRow> ReadCsv(string file, string star, string all)
    {
        using StreamReader text = new(Repository.PathOf("tests", "published", file));
        using CsvReader csv = new(text, new CsvConfiguration(CultureInfo.InvariantCulture));
        return [.. csv.GetRecords<Record>().Select(r => new PublishedRow
        {
            Section = r.section,
            Level = r.level,
            Domain = r.domain,
            Ordinal = r.ordinal,
            Wording = r.wording,
            Triggers = r.star switch
            {
                "yes" => star,
                "no" => all,
                _ => throw new InvalidDataException($"{file}: star is yes or no, found {r.star}"),
            },
        })];
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    // Named as the columns are.
    private sealed record Record(string document, string section, int? level, string domain, int ordinal, string wording, string star);
}
