using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.ConsoleHost.New;

/// <summary>Reads a table that somebody copied from a document: CSV with a header line, <c>level,domain,wording</c> and what else is known.</summary>
internal sealed class TableFile
{
    private const string Level = "level";
    private const string Domain = "domain";
    private const string Wording = "wording";
    private const string Star = "star";
    private const string Strength = "strength";
    private const string Section = "section";
    private const string Document = "document";
    private const string Ordinal = "ordinal";
    private const string Id = "id";

    private static readonly string[] Needed = [Level, Domain, Wording];
    private static readonly string[] Known = [Document, Section, Level, Domain, Ordinal, Wording, Star, Strength, Id];

    private readonly string path;
    private readonly List<Diagnostic> problems = [];
    private readonly ImmutableArray<TableRow>.Builder rows = ImmutableArray.CreateBuilder<TableRow>();
    private readonly SortedSet<string> editions = new(StringComparer.Ordinal);

    private TableFile(string path) => this.path = path;

    public ImmutableArray<TableRow> Rows => rows.ToImmutable();

    /// <summary>Everything that is wrong with the file, in its order.</summary>
    public IReadOnlyList<Diagnostic> Problems => problems;

    /// <summary>The edition that the column <c>document</c> names behind an @; null when it names none, or several.</summary>
    public string? Edition => editions.Count == 1 ? editions.Min : null;

    public static TableFile Read(string path)
    {
        TableFile table = new(path);
        try
        {
            using StreamReader reader = new(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
            table.Read(reader);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException(e is ArgumentException ? $"--from: `{path}` is not UTF-8" : $"--from: cannot open `{path}`: {e.Message}");
        }

        return table;
    }

    private void Read(TextReader reader)
    {
        int line = 1;
        CsvConfiguration configuration = new(CultureInfo.InvariantCulture)
        {
            BadDataFound = args => Report(line, "expected quotes around the whole cell, found one in its middle", "double a quote that belongs to the words"),
            MissingFieldFound = null,
            TrimOptions = TrimOptions.Trim,
            PrepareHeaderForMatch = args => args.Header.Trim().ToLowerInvariant(),
        };
        using CsvReader csv = new(reader, configuration);
        if (!csv.Read() || !csv.ReadHeader() || !HeaderIsSound(csv.HeaderRecord!))
        {
            if (problems.Count == 0)
            {
                Report(1, $"expected a header with {string.Join(", ", Needed)}, found nothing in the file");
            }

            return;
        }

        // A cell with a line break ends in a later line than it starts.
        for (line = csv.Parser.RawRow + 1; csv.Read(); line = csv.Parser.RawRow + 1)
        {
            if (csv.Parser.Record!.Any(cell => cell.Length > 0))
            {
                ReadRow(csv, line);
            }
        }
    }

    private bool HeaderIsSound(string[] header)
    {
        string[] names = [.. header.Select(h => h.Trim().ToLowerInvariant())];
        foreach (string missing in Needed.Except(names, StringComparer.Ordinal))
        {
            Report(1, $"expected the column `{missing}`, found {string.Join(", ", names.Select(n => $"`{n}`"))}");
        }

        foreach (string unknown in names.Except(Known, StringComparer.Ordinal))
        {
            Report(1, $"unknown column `{unknown}`", $"known: {string.Join(", ", Known)}");
        }

        foreach (string twice in names.GroupBy(n => n, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key))
        {
            Report(1, $"the column `{twice}` stands twice");
        }

        return problems.Count == 0;
    }

    private void ReadRow(CsvReader csv, int line)
    {
        if (csv.Parser.Count != csv.HeaderRecord!.Length)
        {
            Report(
                line,
                string.Create(CultureInfo.InvariantCulture, $"expected {csv.HeaderRecord.Length} cells, found {csv.Parser.Count}"),
                "put quotes around words that hold a comma");
        }

        rows.Add(new TableRow
        {
            Level = Cell(csv, Level),
            Domain = Cell(csv, Domain),
            Wording = Cell(csv, Wording) ?? string.Empty,
            Section = Cell(csv, Section),
            Star = YesNo(csv, Star, line),
            Strength = YesNo(csv, Strength, line),
            Id = Cell(csv, Id),
            Line = line,
        });
        if (Cell(csv, Document)?.Split('@', 2) is [_, { Length: > 0 } edition])
        {
            editions.Add(edition);
        }
    }

    private bool YesNo(CsvReader csv, string column, int line)
    {
        switch (Cell(csv, column)?.ToLowerInvariant())
        {
            case null or "no" or "false":
                return false;
            case "yes" or "true" or "*":
                return true;
            case { } other:
                Report(line, $"{column}: expected `yes` or `no`, found `{other}`");
                return false;
        }
    }

    private static string? Cell(CsvReader csv, string column) => csv.TryGetField(column, out string? cell) && !string.IsNullOrWhiteSpace(cell) ? cell : null;

    private void Report(int line, string message, string? help = null) => problems.Add(new Diagnostic
    {
        Code = DiagnosticCodes.BadTable,
        Severity = DiagnosticSeverity.Error,
        Position = new SourcePosition(path, line, 1),
        Message = message,
        Help = help,
    });
}
